import { inPage } from './in-page'
import { parsed, stringifyJson, tried } from './primordials'
import { isRecord } from './wire'

/** Where the SDK 11.56.1 keeps what a server refused with 5xx, in plain text, one store a key. */
const STORE = /^hackle-repository-storage_/

const KEY = 'hackle-phone-form_parked'
const MARK = 'hackle-phone-form_open'
const MOST_IDS = 50

/** What this kit leaves in localStorage: no number, no consent, no user. */
interface Note {
  /** Made anew by each operation, in whichever tab: an older one sees by it that it is not the last word. */
  readonly turn: unknown
  /** Whether the operation of that turn has yet to end, or has a request that was never answered. */
  readonly open: boolean
  /** `insertId`s of events of ours that the SDK may have parked. */
  readonly ids: readonly unknown[]
}

function read(): Note {
  const note = parsed(tried(() => localStorage.getItem(KEY), null))
  const { turn, open, ids }: Record<string, unknown> = isRecord(note) ? note : {}
  return { turn, open: open === true, ids: Array.isArray(ids) ? ids.slice(-MOST_IDS) : [] }
}

function write(note: Note): boolean {
  return tried(() => {
    localStorage.setItem(KEY, stringifyJson(note))
    return true
  }, false)
}

/** One operation's turn to speak, across all tabs of this origin. */
export interface Turn {
  /** Another operation had not ended when this began, or its events lay in the SDK's store: one may arrive after ours. */
  readonly contested: boolean
  /** False once a newer operation has begun somewhere. */
  isLast(): boolean
  /** Remembers an event of ours before it is sent. */
  remember(insertId: string): void
  /** Ends the turn. `unanswered`: a request of it may still arrive. */
  end(unanswered: boolean): void
}

/**
 * Begins a newer operation: takes back what older ones left in the SDK's store, and tells other tabs. `unanswered`: an
 * older one of this page has a request that may still arrive.
 */
export function takeTurn(unanswered: boolean): Turn {
  const { open, ids } = read()
  const contested = takeBackParked() > 0 || unanswered || open
  const turn = String(crypto.getRandomValues(new Uint32Array(2)))
  // Without storage (quota) other tabs cannot be told, and must not be mistaken for newer ones.
  const written = write({ turn, open: true, ids })
  return {
    contested,
    isLast: () => !written || (read().turn ?? turn) === turn,
    remember: (insertId) => {
      const now = read()
      write({ ...now, ids: [...now.ids, insertId] })
    },
    end: (left) => {
      takeBackParked()
      const now = read()
      // A late 5xx to an older request parks its event: its id is kept as long as that can be.
      if (now.turn === turn) write({ turn, open: left, ids: left || contested ? now.ids : [] })
    },
  }
}

/**
 * Takes the events that this kit made out of the SDK's store, and nothing else; gives how many. Otherwise the SDK sends an
 * old SUBSCRIBED again after a later refusal, with the next page or when the tab shows (seen in 11.56.1). Never throws.
 */
export function takeBackParked(): number {
  const { ids } = read()
  let taken = 0
  // Closed storage is closed to the SDK too.
  for (const key of tried(() => Object.keys(localStorage), [])) {
    if (STORE.test(key)) tried(() => takeOut(key), undefined)
  }
  return taken

  function takeOut(key: string): void {
    const parked = parsed(localStorage.getItem(key))
    if (!Array.isArray(parked)) return
    const left = parked.filter((event) => !isRecord(event) || !ids.includes(event['insertId']))
    if (left.length === parked.length) return
    taken += parked.length - left.length
    if (left.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, stringifyJson(left))
  }
}

/** What had not ended when its page went: one that gives something, or one that only takes back. */
export type Unfinished = 'request' | 'withdrawal'

/** Sets the mark that a delivery of this tab has not ended, or takes it away (null). It holds nothing else. */
export function markUnfinished(what: Unfinished | null): void {
  // Without storage the next page cannot know.
  tried(
    () => (what === null ? sessionStorage.removeItem(MARK) : sessionStorage.setItem(MARK, what)),
    undefined,
  )
}

/**
 * Whether such a delivery of this tab had not ended when its page went. Says so once. What a request left in the SDK's store
 * is taken back: the visitor was told that it was not saved, so it is not to be saved later without a word. A withdrawal may
 * arrive late: that is what the visitor wanted, and a newer word takes it back.
 */
export function wasUnfinished(what: Unfinished): boolean {
  // The mark is that of a delivery of this page, by a script that came before the one that asks.
  if (inPage().cancel !== null) return false
  if (tried(() => sessionStorage.getItem(MARK), null) !== what) return false
  markUnfinished(null)
  if (what === 'request') takeBackParked()
  return true
}
