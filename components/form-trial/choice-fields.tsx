import { useId } from 'preact/hooks'
import type { FormChoice } from '../../lib/embed/types'
import { choiceWords as words } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { InputField } from '../statement-form/input-field'
import type { TrialField } from './check'
import { Seg } from './seg'

export interface ChoiceFieldsProps {
  readonly language: Language
  readonly choice: FormChoice
  readonly problems: ReadonlyMap<TrialField, string>
  onChoice(choice: FormChoice): void
}

/** The settings of the form. What is rarely set is folded, and opens by itself when something in it is wrong. */
export function ChoiceFields({ language, choice, problems, onChoice }: ChoiceFieldsProps) {
  const id = useId()
  const text = (field: 'company' | 'privacyPolicy', label: string) => (
    <InputField
      id={`${id}${field}`}
      name={field}
      label={label}
      help={null}
      value={choice[field]}
      problem={problems.get(field) ?? null}
      required
      onValue={(value) => onChoice({ ...choice, [field]: value })}
    />
  )
  const optional = (field: 'optOutNumber' | 'processor' | 'night', label: string, help: string) => (
    <InputField
      id={`${id}${field}`}
      name={field}
      label={label}
      help={help}
      value={choice[field] ?? ''}
      problem={problems.get(field) ?? null}
      onValue={(value) => onChoice({ ...choice, [field]: value === '' ? null : value })}
    />
  )
  const other =
    choice.language === language ? null : ({ ko: 'korean', en: 'english' } as const)[choice.language]
  const wrong = (['optOutNumber', 'processor', 'night'] as const).some((field) => problems.has(field))
  return (
    <div class="indent stack">
      <h3>
        <b>{say(words.heading, language)}</b>
      </h3>
      <Seg
        legend={say(words.kind, language)}
        choices={(['marketing', 'service'] as const).map((each) => ({
          id: each,
          label: say(words[each], language),
        }))}
        chosen={choice.kind}
        // A marketing form always rests on consent.
        onChoose={(kind) =>
          onChoice({ ...choice, kind, basis: kind === 'marketing' ? 'consent' : choice.basis })
        }
      />
      {choice.kind === 'service' && (
        <Seg
          legend={say(words.basis, language)}
          choices={(['consent', 'contract'] as const).map((each) => ({
            id: each,
            label: say(words[each], language),
          }))}
          chosen={choice.basis}
          onChoose={(basis) => onChoice({ ...choice, basis })}
        />
      )}
      {text('company', say(words.company, language))}
      {text('privacyPolicy', say(words.policy, language))}
      <Seg
        legend={say(words.language, language)}
        choices={[
          { id: 'ko', label: say(words.korean, language) },
          { id: 'en', label: say(words.english, language) },
        ]}
        chosen={choice.language}
        describedBy={other ? `${id}language` : undefined}
        onChoose={(chosen) => onChoice({ ...choice, language: chosen })}
      />
      {other && (
        <p class="meta" id={`${id}language`}>
          {say(words.otherLanguage, language, { language: say(words[other], language) })}
        </p>
      )}
      <details class="fold" open={wrong}>
        <summary>
          <span class="link">{say(words.more, language)}</span>
          <Icon name="expand" size={12} />
        </summary>
        <div class="form">
          {optional('optOutNumber', say(words.optOut, language), say(words.optOutHelp, language))}
          {optional('processor', say(words.processor, language), say(words.processorHelp, language))}
          {optional('night', say(words.night, language), say(words.nightHelp, language))}
        </div>
      </details>
    </div>
  )
}
