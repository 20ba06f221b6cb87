import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NextAction, Readiness } from '../../lib/readiness/types'
import { statementOn, useStatements, type StatementActs } from './use-statements'

/**
 * What a list of the five steps does wherever it stands: which requirement is being stated, its statements with one step
 * back, and the focus, which goes to the title of a step when its form closes. `root` holds the list.
 */
export function useSteps(
  root: RefObject<HTMLElement | null>,
  props: StatementActs & { readonly readiness: Readiness; onAct(action: NextAction): void },
) {
  const { readiness } = props
  const statements = useStatements((requirement) => statementOn(readiness, requirement), props)
  const [editing, setEditing] = useState<string | null>(null)
  const back = useRef<string | null>(null)
  // A form that closes takes its button with it: the focus goes to the title of its step, before a next key could miss it.
  useLayoutEffect(() => {
    if (editing !== null || back.current === null) return
    const step = readiness.steps.find(({ requirements }) =>
      requirements.some(({ id }) => id === back.current),
    )
    back.current = null
    root.current?.querySelector<HTMLElement>(`#step-${step?.id} h3`)?.focus()
  })
  const edit = (requirement: string | null) => {
    back.current = requirement ?? editing
    setEditing(requirement)
  }
  const act = (action: NextAction) =>
    action.act === 'state' ? edit(action.requirement) : props.onAct(action)
  return { statements, editing, edit, act }
}

export type Steps = ReturnType<typeof useSteps>
