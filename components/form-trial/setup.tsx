import { useEffect, useRef, useState } from 'preact/hooks'
import { choiceWords as words } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import { Icon } from '../mark/icon'
import { problemsOf, type TrialField } from './check'
import { ChoiceFields } from './choice-fields'
import { PlaceFields } from './place-fields'
import type { FormTrialProps } from './types'

const NONE: ReadonlyMap<TrialField, string> = new Map()

/** Place and settings with the one main button. Open until the form stands, folded afterwards. */
export function Setup(props: FormTrialProps & { readonly back: boolean }) {
  const { language, choice, placement, found, form, work, back, onMount, onChoice, onPlacement, onPick } =
    props
  const root = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const problems = problemsOf(choice, placement, found, language)
  const changed = form !== null && !isSame(form, { choice, placement })
  const [open, setOpen] = useState(back || changed)
  useEffect(() => {
    if (back || changed) setOpen(true)
  }, [back, changed])
  const submit = (event: Event) => {
    event.preventDefault()
    if (work !== null) return
    setTried(true)
    const [wrong] = problems.keys()
    // A position is a group of buttons without a name of its own: the first that can be chosen takes the focus.
    const field = wrong === 'position' ? 'fieldset input:enabled' : `[name="${wrong}"]`
    if (wrong) root.current?.querySelector<HTMLElement>(field)?.focus()
    else onMount()
  }
  const shown = tried ? problems : NONE
  const fields = (
    <form class="stack set" ref={root} noValidate onSubmit={submit}>
      <PlaceFields {...{ language, placement, found, back, onPlacement, onPick }} problems={shown} />
      <ChoiceFields {...{ language, choice, onChoice }} problems={shown} />
      <div class="row indent go">
        <button type="submit" class={form && !changed ? 'btn' : 'btn pri'} aria-disabled={work !== null}>
          {say(work === 'mounting' ? words.placing : form ? words.placeAnew : words.place, language)}
        </button>
      </div>
    </form>
  )
  if (!form) return <div class="blk">{fields}</div>
  return (
    <details class="blk fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="fold-head">
        <b>{say(words.settings, language)}</b>
        <Icon name="expand" size={12} />
      </summary>
      {fields}
    </details>
  )
}

type Setting = Pick<FormTrialProps, 'choice' | 'placement'>

/** Both are flat records of texts. */
function isSame(one: Setting, other: Setting) {
  const same = <T extends object>(a: T, b: T) =>
    (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key])
  return same(one.choice, other.choice) && same(one.placement, other.placement)
}
