import type { Sender } from '../platform/extension'
import type { RecordKept, RecordRequests, RecordTester } from '../platform/record-requests'
import { keptAddress } from '../platform/site'
import { sha256 } from '../records/canonical'
import { recordOf, type RecordedVerdict } from '../records/record-of'
import { openRecords, RecordsError, type Records } from '../records/store'
import { localZone } from '../records/time'
import { TOOL } from '../records/tool'
import type { KeptSettlement } from '../records/types'
import { entrustmentText } from '../rules/settled-text'
import { grantedPage, ownPages, type Body, type Handlers } from './handler'
import { stores } from './stores'

export const recordHandlers: Handlers<keyof RecordRequests> = {
  'record/keep': {
    from: async (sender) => ownPages(sender) || (await grantedPage(sender)),
    async answer(body, sender) {
      const settings = await stores.recordSettings.read()
      if (body.source === 'automatic' && settings.keep !== 'always') return { kept: false, reason: 'off' }
      const { processor, report } = body
      const verdict =
        processor === undefined
          ? report.checked[0]
          : report.checked.find((one) => one.processor === processor)
      const url = addressOf(body, sender)
      if (!verdict || url === null) return { refused: 'bad-request' }
      return keep(url, verdict, body)
    },
  },
  'record/settings': {
    from: ownPages,
    async answer(edit) {
      if (Object.keys(edit).length === 0) return stores.recordSettings.read()
      const settings = await stores.recordSettings.change((before) => ({ ...before, ...edit }))
      await trimRecords()
      return settings
    },
  },
  'record/trim': {
    from: ownPages,
    answer: async () => ({ trimmed: await trimRecords() }),
  },
  'record/erase-names': {
    from: ownPages,
    async answer() {
      await stores.recordSettings.change(({ tester, ...rest }) => ({
        ...rest,
        tester: tester && { ...tester, name: null },
      }))
      return { erased: await withRecords((records) => records.eraseNames()) }
    },
  },
}

/** Takes the oldest records away until the user's limits hold. Resolves to how many went. */
export async function trimRecords(): Promise<number> {
  const limits = await stores.recordSettings.read()
  return withRecords((records) => records.trim(limits, new Date()))
}

type Asked = Body<'record/keep'>

/** The page that is spoken of: its own by the browser's word, whatever a page says. */
function addressOf({ url }: Asked, sender: Sender) {
  if (!ownPages(sender)) return sender.url
  return url ?? null
}

async function keep(
  url: string,
  verdict: RecordedVerdict,
  { key, report, source, at }: Asked,
): Promise<RecordKept> {
  const settings = await stores.recordSettings.read()
  const settlement = await settlementOf(keptAddress(url), verdict, report)
  try {
    return await withRecords(async (records) => {
      const draft = await recordOf({
        facts: report.facts,
        verdict,
        url,
        // A clock cannot have read what is still to come.
        at: new Date(Math.min(Date.parse(at), Date.now())),
        zone: localZone(),
        source,
        tester: source === 'person' ? await testerFrom(records, settings.tester) : null,
        settlement,
        tool: TOOL,
      })
      const kept = await records.add(draft, { key })
      // A full disk may be made room on; what was just kept is the newest and stays.
      if (kept.kept && !kept.already) await records.trim(settings, new Date())
      return kept.kept ? { ...kept, count: (await records.usage()).records } : kept
    })
  } catch (error) {
    return { kept: false, reason: error instanceof RecordsError ? error.problem : 'failed' }
  }
}

/** The tester of the settings, as a record names one; null where none was told. */
export async function testerFrom(records: Records, tester: RecordTester | null) {
  return tester && records.tester(tester.role, tester.name)
}

/** What a person settled on this page, where it still speaks of the text that was read. */
export async function settlementOf(
  url: string,
  { processor, outcome }: RecordedVerdict,
  { facts }: { readonly facts: Parameters<typeof entrustmentText>[0] },
): Promise<KeptSettlement | null> {
  const { list } = await stores.settlements.read()
  const ofPage = list.filter(
    (one) => one.url === url && one.processor === processor && one.outcome === outcome,
  )
  if (ofPage.length === 0) return null
  const textHash = await sha256(entrustmentText(facts))
  const standing = ofPage
    .filter((one) => one.textHash === textHash)
    .reduce<(typeof ofPage)[number] | null>(
      (newest, one) => (newest && Date.parse(newest.at) >= Date.parse(one.at) ? newest : one),
      null,
    )
  if (!standing) return null
  const { answer, quote, place, reason, role, at } = standing
  return { answer, quote, place, reason, role, at }
}

/** Opens the records for one piece of work. Rejects with a {@link RecordsError} where they do not open. */
export async function withRecords<T>(work: (records: Records) => Promise<T>): Promise<T> {
  const records = await openRecords()
  try {
    return await work(records)
  } finally {
    records.close()
  }
}
