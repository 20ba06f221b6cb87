import polyfill from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import type { DocumentAnswer, ReadBehind } from './reach-requests'
import type { Site } from './site'

/** What the hidden page is asked to read. It knows no permissions: the sites that it may fetch from come with the question. */
export type ReadJob =
  | {
      readonly kind: 'document'
      readonly href: string
      readonly processors: readonly string[]
      readonly sites: readonly Site[]
    }
  | {
      readonly kind: 'behind'
      readonly hrefs: readonly string[]
      readonly as: 'list' | 'part'
      readonly sites: readonly Site[]
    }

interface Answers {
  document: DocumentAnswer
  behind: readonly ReadBehind[]
}
export type AnswerTo<Job extends ReadJob> = Answers[Job['kind']]

interface Question {
  readonly to: 'offscreen'
  readonly job: ReadJob
}

const PAGE = 'offscreen.html'
/** Asked again with a fresh page when the one before had just closed itself. */
const TRIES = 3

/**
 * Lets the hidden page of the extension read: the worker has no DOM. Nothing is kept here: a worker that is stopped
 * under the question is asked again by whoever asked it. Rejects when the page cannot be had.
 */
export async function readOffscreen<Job extends ReadJob>(job: Job): Promise<AnswerTo<Job>> {
  const question: Question = { to: 'offscreen', job }
  for (let left = TRIES; left > 0; left--) {
    await ensurePage()
    // Nobody there: the page closed itself between the two calls.
    const answer: unknown = await polyfill.runtime.sendMessage(question).catch(() => undefined)
    if (answer !== undefined && answer !== null) return answer as AnswerTo<Job>
  }
  throw new Error('no answer')
}

/** The page being opened: two at once would be refused. */
let opening: Promise<void> | null = null

function ensurePage(): Promise<void> {
  opening ??= openPage().finally(() => {
    opening = null
  })
  return opening
}

async function openPage() {
  if (import.meta.env.FIREFOX) return openFrame()
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (open.length > 0) return
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification: 'Reads linked lists and PDF policies of sites that the user turned on.',
  })
}

/** Firefox has no offscreen documents, but its background page has a DOM of its own: the same page in a frame of it. */
async function openFrame() {
  if (document.querySelector('iframe')) return
  const frame = document.createElement('iframe')
  frame.src = polyfill.runtime.getURL(PAGE)
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.documentElement.append(frame)
  await loaded
}

/** In the hidden page: answers what the worker asks, until the signal ends. */
export function onReadJob(answer: (job: ReadJob) => Promise<AnswerTo<ReadJob>>, signal: AbortSignal) {
  const hear = (message: unknown, sender: polyfill.Runtime.MessageSender) =>
    isQuestion(message) && isWorker(sender) ? answer(message.job) : undefined
  polyfill.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => polyfill.runtime.onMessage.removeListener(hear), { once: true })
}

/** A script in a visited page can send the same words; it has a tab, the worker has none. */
function isWorker({ id, url, tab }: polyfill.Runtime.MessageSender) {
  const { runtime } = polyfill
  return id === runtime.id && tab === undefined && (url?.startsWith(runtime.getURL('')) ?? false)
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'offscreen'
}
