import type { ComponentChildren } from 'preact'
import type { SaidRequirement } from '../../lib/readiness/said'
import type { NextAction, Proof as Evidence, RequirementState } from '../../lib/readiness/types'
import { statementWords } from '../../lib/words/overlay'
import { panelWords } from '../../lib/words/panel'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { sourceLine } from '../proof/place'
import { Proof } from '../proof/proof'
import { Said } from '../said/said'
import { StatementForm, type StatementFormProps } from '../statement-form/statement-form'
import { Act } from './act'
import type { Happened } from './use-statements'

export interface RequirementProps {
  readonly language: Language
  readonly requirement: RequirementState
  readonly said: SaidRequirement
  /** Its sentence and its next action stand at the head of the panel; the row does not repeat them. */
  readonly lifted: boolean
  readonly now: string
  /** Its form is open. */
  readonly editing: boolean
  /** What was last done with its statement. */
  readonly happened: Happened | null
  /** What stands behind its own ways on. */
  readonly children: ComponentChildren
  onAct(action: NextAction): void
  onEdit(requirement: string | null): void
  readonly onSave: StatementFormProps['onSave']
  onWithdraw(requirement: string): void
  onUndo(happened: Happened): void
}

/** Why a requirement is in its state, what proves it, the statement on it or the form for one, and the ways on. */
export function Requirement(props: RequirementProps) {
  const { language, requirement, said, lifted, now, editing, happened, children } = props
  const { onAct, onEdit, onSave, onWithdraw, onUndo } = props
  const { id, state, proofs } = requirement
  const actions = [...(said.next && !lifted ? [said.next] : []), ...said.also].filter(
    ({ act }) => !(editing && act === 'state'),
  )
  // What is seen or said stands there in its own words.
  const isSaid = state === 'seen' || state === 'stated' || proofs[0]?.kind === 'statement'
  // Beside a step only the sentence says what is to be done about an open answer.
  const silent = lifted || (isSaid && !(said.aside && state === 'open'))
  return (
    <div class="requirement">
      {!silent && <p class="sub">{said.sentence}</p>}
      {proofs.map((proof) =>
        proof.kind === 'scan' ? <Scan key={proof.scan.url} {...{ language, proof, state, now }} /> : null,
      )}
      {said.settlements.map((settled) => (
        <Settled key={settled.id} {...{ language, settled }} />
      ))}
      {editing && said.form ? (
        <StatementForm
          form={said.form}
          requirement={id}
          initial={statementIn(proofs)}
          onCancel={() => onEdit(null)}
          {...{ language, now, onSave }}
        />
      ) : (
        said.statement && (
          <Said
            said={said.statement}
            age={said.statement.age}
            onEdit={said.form && (() => onEdit(id))}
            onWithdraw={() => onWithdraw(id)}
            language={language}
          />
        )
      )}
      {happened && (
        <p class="happened">
          {say(
            happened.what === 'failed' ? statementWords.actFailed : statementWords[happened.what],
            language,
          )}
          {(happened.what === 'saved' || happened.what === 'withdrawn') && (
            <button type="button" class="link" onClick={() => onUndo(happened)}>
              {say(statementWords.undo, language)}
            </button>
          )}
        </p>
      )}
      {(actions.length > 0 || children) && (
        <div class="ways">
          {actions.map((action) => (
            <Act key={action.label} {...{ action, language, onAct }} />
          ))}
          {children}
        </div>
      )}
    </div>
  )
}

interface SettledProps {
  readonly language: Language
  readonly settled: SaidRequirement['settlements'][number]
}

/** What a person settled: on a dotted line like any statement; it is taken back in the settings. */
function Settled({ language, settled }: SettledProps) {
  const { sentence, words, where, who, age, disputes } = settled
  return (
    <div class="settled">
      {disputes && <p class="meta">{say(panelWords.disputes, language)}</p>}
      <p class="said-line">{sentence}</p>
      {words && <p class="meta">{words}</p>}
      <p class="meta">{where}</p>
      <p class="meta">{`${who} · ${age}`}</p>
    </div>
  )
}

interface ScanProps {
  readonly language: Language
  readonly proof: Extract<Evidence, { kind: 'scan' }>
  readonly state: RequirementState['state']
  readonly now: string
}

function Scan({ language, proof, state, now }: ScanProps) {
  const { url, coverage, at, proof: quote, outcome } = proof.scan
  const place = quote?.place ?? null
  // The host stands in the line too: that all was read goes without saying here, that part was not does not.
  const share = coverage < 1 ? { coverage } : {}
  const source = sourceLine({ place, host: new URL(url).host, ...share, at, now }, language)
  if (!quote) return <p class="src">{source}</p>
  const tone = state === 'seen' ? 'seen' : outcome === 'missing' ? 'missing' : 'open'
  return <Proof {...{ quote, tone, source }} />
}

function statementIn(proofs: readonly Evidence[]) {
  const found = proofs.find((proof) => proof.kind === 'statement')
  return found?.statement ?? null
}
