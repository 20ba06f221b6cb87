import {
  actionHref,
  actionLabel,
  reasons,
  requirementForm,
  requirementSentence,
  stateWords,
  stepLinks,
  stepWords,
  type NextAction,
  type Proof as Evidence,
  type RequirementState,
  type StepState,
} from '../../lib/readiness'
import { overlayWords, statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Icon } from '../mark/icon'
import { Mark } from '../mark/mark'
import { sourceLine } from '../proof/place'
import { Proof } from '../proof/proof'
import { Said } from '../said/said'
import { StatementForm, type StatementFormProps } from '../statement-form/statement-form'
import type { Happened } from './use-statements'

export interface StepProps {
  readonly language: Language
  readonly number: number
  readonly step: StepState
  /** Its action stands at the head of the panel; the row does not repeat it. */
  readonly lifted: boolean
  readonly now: string
  /** The requirement whose form is open, in whichever step. */
  readonly editing: string | null
  readonly happened: Happened | null
  onAct(action: NextAction): void
  onEdit(requirement: string | null): void
  readonly onSave: StatementFormProps['onSave']
  onWithdraw(requirement: string): void
  onUndo(happened: Happened): void
}

/** One of the five: mark, title, state word, then what proves it or what is lacking, then ways on. */
export function Step(props: StepProps) {
  const { language, number, step, lifted, onAct, onEdit } = props
  const { id, state, requirements } = step
  const next = lifted ? null : step.next
  const links = stepLinks(id, language).filter(
    ({ href }) => next === null || href !== actionHref(next, language),
  )
  const unsaid = requirements.filter(
    (requirement) =>
      requirement.statable && !isSaid(requirement) && step.next?.requirement !== requirement.id,
  )
  return (
    <li id={`step-${id}`}>
      <div class="line">
        <Mark shape={state} />
        <h3 class="t" tabIndex={-1}>
          <span class="n">{number}</span>
          {say(stepWords[id].title, language)}
        </h3>
        <span class={`state s-${state}`}>{say(stateWords[state], language)}</span>
        <div class="body">
          {requirements.map((requirement) => (
            <Requirement key={requirement.id} {...props} requirement={requirement} />
          ))}
          <p class="ways">
            {next && <Act action={next} label={actionLabel(id, next, language)} {...{ language, onAct }} />}
            {unsaid.map((requirement) => (
              <button key={requirement.id} type="button" class="link" onClick={() => onEdit(requirement.id)}>
                {noteLabel(requirement.id, language)}
              </button>
            ))}
            {links.map(({ href, label }) => (
              <ExternalLink key={href} {...{ href, label, language }} />
            ))}
          </p>
          <Reasons {...{ step, language }} />
        </div>
      </div>
    </li>
  )
}

function Requirement({ requirement, ...props }: StepProps & { readonly requirement: RequirementState }) {
  const { language, step, lifted, now, editing, happened, onEdit, onSave, onWithdraw, onUndo } = props
  const { id, state, proofs } = requirement
  // What is seen or said stands there in its own words. The first step's sentence stands at the head of the panel.
  const told = state === 'seen' || state === 'stated' || (lifted && step.next?.requirement === id)
  const last = happened?.requirement === id ? happened : null
  return (
    <>
      {!told && <p class="sub">{requirementSentence(step.id, requirement, language)}</p>}
      {editing === id ? (
        <StatementForm
          requirement={id}
          initial={proofs.map(statementIn).find((statement) => statement !== null) ?? null}
          onCancel={() => onEdit(null)}
          {...{ language, now, onSave }}
        />
      ) : (
        proofs.map((proof) => (
          <ProofOf
            key={proof.kind}
            {...{ proof, language, now, state }}
            onEdit={() => onEdit(id)}
            onWithdraw={() => onWithdraw(id)}
          />
        ))
      )}
      {last && (
        <p class="happened">
          {say(last.what === 'failed' ? statementWords.actFailed : statementWords[last.what], language)}
          {(last.what === 'saved' || last.what === 'withdrawn') && (
            <button type="button" class="link" onClick={() => onUndo(last)}>
              {say(statementWords.undo, language)}
            </button>
          )}
        </p>
      )}
    </>
  )
}

interface ProofOfProps {
  readonly proof: Evidence
  readonly state: RequirementState['state']
  readonly language: Language
  readonly now: string
  onEdit(): void
  onWithdraw(): void
}

function ProofOf({ proof, state, language, now, onEdit, onWithdraw }: ProofOfProps) {
  if (proof.kind === 'statement') {
    const { statement, ageDays } = proof
    return <Said {...{ language, statement, ageDays, onEdit, onWithdraw }} />
  }
  if (proof.kind === 'setting') return null
  const { scan } = proof
  const source = { host: new URL(scan.url).host, coverage: scan.coverage, at: scan.at, now }
  if (!scan.proof) return <p class="src">{sourceLine({ ...source, place: null }, language)}</p>
  const tone = state === 'seen' ? 'seen' : scan.outcome === 'missing' ? 'missing' : 'open'
  return (
    <Proof
      quote={scan.proof}
      tone={tone}
      source={sourceLine({ ...source, place: scan.proof.place }, language)}
    />
  )
}

/** An action as a link or as a button, by whether it leads away. */
export function Act({
  action,
  label,
  language,
  main = false,
  onAct,
}: {
  readonly action: NextAction
  readonly label: string
  readonly language: Language
  readonly main?: boolean
  onAct(action: NextAction): void
}) {
  const href = actionHref(action, language)
  const look = main ? 'btn pri' : 'link'
  if (href !== null) return <ExternalLink {...{ href, label, language }} class={look} />
  return (
    <button type="button" class={look} onClick={() => onAct(action)}>
      {label}
    </button>
  )
}

function Reasons({ step, language }: Pick<StepProps, 'step' | 'language'>) {
  return (
    <details class="why">
      <summary>
        <span class="link">{say(overlayWords.reasons, language)}</span>
        <span class="sr"> {say(stepWords[step.id].title, language)}</span>
        <Icon name="expand" size={12} />
      </summary>
      <ul>
        {reasons(step.id, language).map(({ text, href, linkLabel }) => (
          <li key={text}>
            {text} {href && linkLabel && <ExternalLink {...{ href, language }} label={linkLabel} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function noteLabel(requirement: string, language: Language) {
  const title = requirementForm(requirement)?.title
  return title ? say(statementWords.note, language, { title: say(title, language) }) : requirement
}

function isSaid({ proofs }: RequirementState) {
  return proofs.some(({ kind }) => kind === 'statement')
}

function statementIn(proof: Evidence) {
  return proof.kind === 'statement' ? proof.statement : null
}
