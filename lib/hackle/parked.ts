import { parseJson, stringifyJson } from './primordials'
import { isRecord } from './wire'

/** Where the SDK 11.56.1 keeps what a server refused with 5xx, in plain text, one store a key. */
const STORE = /^hackle-repository-storage_/

const KEY = 'hackle-phone-form_parked'
const MARK = 'hackle-phone-form_open'
const MOST_IDS = 50

/** What this kit leaves in localStorage: no number, no consent, no user. */
interface Note {
  /** Made anew by each operation, in whichever tab: an older one sees by it that it is not the last word. */
  readonly turn: string
  /** Whether the operation of that turn has yet to end, or has a request that was never answered. */
  readonly open: boolean
  /** `insertId`s of events of ours that the SDK may have parked. */
  readonly ids: readonly string[]
}

const NOTHING: Note = { turn: '', open: false, ids: [] }

function read(): Note {
  try {
    const note: unknown = parseJson(localStorage.getItem(KEY) ?? '')
    if (!isRecord(note)) return NOTHING
    const { turn, open, ids } = note
    return {
      turn: typeof turn === 'string' ? turn : '',
      open: open === true,
      ids: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(-MOST_IDS) : [],
    }
  } catch {
    return NOTHING
  }
}

function write(note: Note): boolean {
  try {
    localStorage.setItem(KEY, stringifyJson(note))
    return true
  } catch {
    return false
  }
}

/** Whether `key` of a `storage` event concerns the turn. Null is said when everything was cleared. */
export function concernsTurn(key: string | null): boolean {
  return key === KEY
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
  const before = read()
  const found = takeBackParked()
  const turn = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join('')
  // Without storage (quota) other tabs cannot be told, and must not be mistaken for newer ones.
  const written = write({ turn, open: true, ids: before.ids })
  const contested = unanswered || before.open || found > 0
  return {
    contested,
    isLast: () => {
      const now = read().turn
      return !written || now === turn || now === ''
    },
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
  try {
    for (const key of ids.length === 0 ? [] : Object.keys(localStorage)) {
      if (STORE.test(key)) taken += takeOut(key, ids)
    }
  } catch {
    // Storage is closed to us, and so it is to the SDK.
  }
  return taken
}

function takeOut(key: string, ids: readonly string[]): number {
  try {
    const parked: unknown = parseJson(localStorage.getItem(key) ?? '')
    if (!Array.isArray(parked)) return 0
    const left = parked.filter((event) => !isRecord(event) || !ids.includes(String(event['insertId'])))
    const taken = parked.length - left.length
    if (taken > 0 && left.length === 0) localStorage.removeItem(key)
    else if (taken > 0) localStorage.setItem(key, stringifyJson(left))
    return taken
  } catch {
    return 0
  }
}

/** Sets or takes away the mark that a delivery of this tab has not ended. It holds nothing else. */
export function markUnfinished(unfinished: boolean): void {
  try {
    if (unfinished) sessionStorage.setItem(MARK, '1')
    else sessionStorage.removeItem(MARK)
  } catch {
    // Without storage the next page cannot know.
  }
}

/**
 * Whether a delivery of this tab had not ended when its page went. Says so once, and takes back what that one left in the
 * SDK's store: the visitor was told that it was not saved, so it is not to be saved later without a word.
 */
export function wasUnfinished(): boolean {
  try {
    const marked = sessionStorage.getItem(MARK) !== null
    sessionStorage.removeItem(MARK)
    if (marked) takeBackParked()
    return marked
  } catch {
    return false
  }
}
