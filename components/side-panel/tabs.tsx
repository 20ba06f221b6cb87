import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface TabView<Id extends string> {
  readonly id: Id
  readonly label: string
}

export interface TabsProps<Id extends string> {
  /** Name of the row of tabs, read aloud. */
  readonly label: string
  readonly tabs: readonly TabView<Id>[]
  readonly shown: Id
  readonly children: ComponentChildren
  onShow(id: Id): void
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Tabs with one stop in the order of focus; arrows, Home and End move and show at once (WAI-ARIA, automatic activation). */
export function Tabs<Id extends string>({ label, tabs, shown, children, onShow }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const to = step(
      tabs.findIndex(({ id }) => id === shown),
      tabs.length - 1,
    )
    const tab = tabs[to]
    if (!tab) return
    onShow(tab.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === shown}
            aria-controls="tab-panel"
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => onShow(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${shown}`}>
        {children}
      </div>
    </>
  )
}
