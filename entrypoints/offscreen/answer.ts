import { extensionPage, ReachError, readAddress, readList, readPart } from '../../lib/reach'
import type { AnswerTo, ReadJob } from '../../lib/platform/offscreen'
import type { DocumentAnswer, ReadBehind } from '../../lib/platform/reach-requests'
import { HACKLE, parseTarget } from '../../lib/rules'

/** Everything that belongs to one address must be there within this, or it is told as too slow. */
const WHOLE_MS = 60_000

/** Does what the worker asks of the hidden page. */
export function answerJob(job: ReadJob): Promise<AnswerTo<ReadJob>> {
  const signal = AbortSignal.timeout(WHOLE_MS)
  return job.kind === 'document' ? readDocument(job, signal) : readBehind(job, signal)
}

async function readDocument(
  { href, processors, sites }: Extract<ReadJob, { kind: 'document' }>,
  signal: AbortSignal,
): Promise<DocumentAnswer> {
  const targets = processors.length > 0 ? processors.map(parseTarget) : [HACKLE]
  try {
    const {
      report,
      url,
      followed,
      needsRendering,
      policyLink = null,
    } = await readAddress(href, extensionPage(sites), {
      targets,
      signal,
    })
    return { kind: 'read', report, url, followed, needsRendering, policyLink }
  } catch (error) {
    const { code, values, site, retryAfter } =
      error instanceof ReachError && error.code !== 'stopped'
        ? error
        : new ReachError('timeout', { host: new URL(href).host, seconds: WHOLE_MS / 1000 })
    return { kind: 'failed', code, values, site, retryAfter }
  }
}

async function readBehind(
  { hrefs, as, sites }: Extract<ReadJob, { kind: 'behind' }>,
  signal: AbortSignal,
): Promise<ReadBehind[]> {
  const around = extensionPage(sites)
  const options = { targets: [HACKLE], signal }
  const read = await Promise.all(
    hrefs.filter(around.mayFetch).map(async (href) => {
      const found = await (as === 'list' ? readList : readPart)(href, around, options).catch(() => null)
      return found && { goesOn: false, ...found, href }
    }),
  )
  return read.filter((found) => found !== null)
}
