import { useEffect, useRef, useState } from 'preact/hooks'
import { Badge } from '../badge/badge'
import { Panel, type PanelProps } from '../panel/panel'

export interface OverlayProps extends Omit<PanelProps, 'onCollapse'> {
  /** Open from the start, and with the focus: only when the person has just asked for it. */
  readonly startOpen?: boolean
}

/**
 * Badge and panel as one: opens and closes, and then puts the focus where the person's own click left off.
 * It never takes the focus by itself.
 */
export function Overlay(props: OverlayProps) {
  const [open, setOpen] = useState(props.startOpen ?? false)
  const toggled = useRef(open)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!toggled.current) return
    toggled.current = false
    root.current?.querySelector<HTMLElement>('[data-entry]')?.focus({ preventScroll: true })
  })
  const toggle = (to: boolean) => {
    toggled.current = true
    setOpen(to)
  }
  return (
    <div ref={root}>
      {open ? (
        <Panel {...props} onCollapse={() => toggle(false)} />
      ) : (
        <Badge {...props} onOpen={() => toggle(true)} />
      )}
    </div>
  )
}
