/** A key as `KeyboardEvent.key` names it. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape'

/** What the tree says of a node beside its name. */
export type SpokenState = 'checked' | 'invalid' | 'disabled' | 'readonly' | 'focused' | 'busy'

/** A node of the browser's accessibility tree, as an assistive tool reads it. */
export interface Spoken {
  /** For `act` and `write`; good until the node is drawn anew. */
  readonly id: number
  /** As in ARIA; both browsers by the same names. Nodes that stand for no role are left out. */
  readonly role: string
  readonly name: string
  /** Of `aria-describedby`: hints, notices, problems. */
  readonly description: string
  /** What stands inside, as read aloud. */
  readonly text: string
  readonly states: ReadonlySet<SpokenState>
  /** Changes inside are said without being asked for. */
  readonly isLive: boolean
}

/** Somebody before a browser who has no mouse: a keyboard, or a tool that reads and acts by the accessibility tree. */
export interface Visitor {
  readonly browser: 'Chromium' | 'Firefox'
  open(address: string): Promise<void>
  /** Goes back as the browser's button does; gives once the page before shows again. */
  back(): Promise<void>
  /** Keys go to what has the focus, wherever that is. */
  press(...keys: readonly Key[]): Promise<void>
  type(text: string): Promise<void>
  /** The tree in reading order. */
  tree(): Promise<readonly Spoken[]>
  /** What a reader's "activate" does to a node: a box is ticked, a button pressed. */
  act(node: Spoken): Promise<void>
  /** Puts the focus on a field and types. */
  write(node: Spoken, text: string): Promise<void>
  /** Runs the body of a function in the page with `arguments`; gives what it returns. */
  evaluate<T>(body: string, args?: readonly unknown[]): Promise<T>
  /** The text of the only file that was saved since the start, waited for. */
  saved(): Promise<string>
}

/** Names by which the browsers tell a role, where they differ from ARIA's. */
const ROLES: Readonly<Record<string, string>> = {
  entry: 'textbox',
  checkbutton: 'checkbox',
  'check button': 'checkbox',
  pushbutton: 'button',
  statusbar: 'status',
  grouping: 'group',
  RootWebArea: 'document',
}

const KEPT = /^(document|form|heading|textbox|checkbox|button|status|alert|link|group|dialog)$/

/** The role by ARIA's name; null for what stands for none. */
export function roleOf(told: string): string | null {
  const role = ROLES[told] ?? told
  return KEPT.test(role) ? role : null
}
