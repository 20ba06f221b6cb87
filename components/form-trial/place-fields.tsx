import { useEffect, useId, useRef } from 'preact/hooks'
import type { PlaceFound } from '../../lib/embed/place-types'
import type { Placement } from '../../lib/embed/types'
import { limitWords, placeWords as words } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { InputField } from '../statement-form/input-field'
import { ProblemLine, problemId } from '../statement-form/problem-line'
import type { TrialField } from './check'
import { Seg } from './seg'

const POSITIONS = ['before', 'after', 'inside', 'instead'] as const

export interface PlaceFieldsProps {
  readonly language: Language
  readonly placement: Placement
  readonly found: PlaceFound | null
  /** Ready sentences, once the person has tried. */
  readonly problems: ReadonlyMap<TrialField, string>
  /** The person has just pointed: the focus comes back to the button that began it. */
  readonly back: boolean
  onPlacement(placement: Placement): void
  onPick(): void
}

/** Where the form is to stand: pointed at or written as a selector, and before, after, inside or instead of it. */
export function PlaceFields({
  language,
  placement,
  found,
  problems,
  back,
  onPlacement,
  onPick,
}: PlaceFieldsProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (back) button.current?.focus({ preventScroll: true })
  }, [back])
  const noted = found !== null && (found.limit !== null || found.matches === 0)
  return (
    <div class="indent stack">
      <h3>
        <b>{say(words.heading, language)}</b>
      </h3>
      <div class="row">
        <button type="button" class="btn" ref={button} onClick={onPick}>
          {say(words.pick, language)}
        </button>
      </div>
      <InputField
        id={`${id}selector`}
        name="selector"
        label={say(words.selector, language)}
        help={matchesSaid(found, language)}
        value={placement.selector}
        problem={problems.get('selector') ?? null}
        required
        onValue={(selector) => onPlacement({ ...placement, selector })}
      />
      <Seg
        legend={say(words.position, language)}
        choices={POSITIONS.map((each) => ({
          id: each,
          label: say(words[each], language),
          off: (found?.matches ?? 0) > 0 && !found?.positions.includes(each),
        }))}
        chosen={placement.position}
        describedBy={problems.has('position') ? problemId(`${id}position`) : noted ? `${id}limit` : undefined}
        onChoose={(position) => onPlacement({ ...placement, position })}
      />
      {noted && found.limit && (
        <p class="meta" id={`${id}limit`}>
          {say(limitWords[found.positions.length > 0 ? found.limit : 'nowhere'], language)}
        </p>
      )}
      <ProblemLine of={`${id}position`} problem={problems.get('position') ?? null} />
    </div>
  )
}

function matchesSaid(found: PlaceFound | null, language: Language) {
  if (found === null) return say(words.selectorHelp, language)
  if (found.matches === null) return say(words.unreadable, language)
  if (found.matches === 0) return say(words.none, language)
  return found.matches === 1 ? say(words.one, language) : say(words.several, language, { n: found.matches })
}
