import { useEffect, useRef, useState } from 'preact/hooks'

/** A floating sheet that folds to its head. The focus stays on the button that folds it; it is never taken at the first drawing. */
export function useCollapse() {
  const [collapsed, setCollapsed] = useState(false)
  const toggled = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (toggled.current) button.current?.focus({ preventScroll: true })
    toggled.current = false
  }, [collapsed])
  /** `focused` false: the person works elsewhere, and the focus stays there. */
  const collapse = (to: boolean, focused = true) => {
    toggled.current = focused
    setCollapsed(to)
  }
  return { collapsed, collapse, button }
}
