import { useState } from 'preact/hooks'
import { describeStatement, sayForm, type SaidForm, type Statement } from '../../lib/readiness'
import { QUESTION_IDS } from '../../lib/readiness/agreement/questions'
import { statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import { settingsWords as words } from '../../lib/words/settings'
import type { Language } from '../../lib/words/types'
import { useStatements, type StatementActs } from '../panel/use-statements'
import { Said } from '../said/said'
import { StatementForm } from '../statement-form/statement-form'

export interface StatementsProps extends StatementActs {
  readonly language: Language
  readonly statements: readonly Statement[]
  readonly now: string
  /** Whether promotional texts are sent; null until answered. */
  readonly promotional: boolean | null
}

/**
 * The statement that counts for each requirement, to edit or withdraw, with one step back; and what is asked beside
 * step 1 and not answered yet.
 */
export function Statements({ language, statements, now, promotional, ...acts }: StatementsProps) {
  const counting = newestEach(statements)
  const find = (requirement: string) =>
    counting.find((statement) => statement.requirement === requirement) ?? null
  const { happened, save, withdraw, undo } = useStatements(find, acts)
  const [editing, setEditing] = useState<string | null>(null)
  const unanswered = openQuestions(promotional).filter((id) => find(id) === null)
  const formOf = (requirement: string, form: SaidForm) => (
    <StatementForm
      requirement={requirement}
      form={form}
      initial={find(requirement)}
      onSave={async (draft) => {
        const saved = await save(draft)
        if (saved) setEditing(null)
        return saved
      }}
      onCancel={() => setEditing(null)}
      {...{ language, now }}
    />
  )
  return (
    <>
      {counting.length === 0 && <p class="sub">{say(words.noStatements, language)}</p>}
      {counting.length > 0 && (
        <ul class="entries block">
          {counting.map((statement) => {
            const form = sayForm(statement.requirement, language)
            return (
              <li key={statement.requirement}>
                {editing === statement.requirement && form ? (
                  formOf(statement.requirement, form)
                ) : (
                  <Said
                    said={describeStatement(statement, language)}
                    age={null}
                    onEdit={form && (() => setEditing(statement.requirement))}
                    onWithdraw={() => void withdraw(statement.requirement)}
                    language={language}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {unanswered.length > 0 && (
        <>
          <h3 class="asked">{say(words.asked, language)}</h3>
          <ul class="entries block">
            {unanswered.map((requirement) => {
              const form = sayForm(requirement, language)
              if (!form) return null
              if (editing === requirement) return <li key={requirement}>{formOf(requirement, form)}</li>
              return (
                <li key={requirement}>
                  <button type="button" class="link" onClick={() => setEditing(requirement)}>
                    {say(statementWords.write, language, { title: form.title })}
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p class="row" role="status">
        {happened && (
          <>
            {say(
              happened.what === 'failed' ? statementWords.actFailed : statementWords[happened.what],
              language,
            )}
            {(happened.what === 'saved' || happened.what === 'withdrawn') && (
              <button type="button" class="link" onClick={() => void undo(happened)}>
                {say(statementWords.undo, language)}
              </button>
            )}
          </>
        )}
      </p>
    </>
  )
}

/** Where only informational texts are sent, nobody has to be notified of promotion. */
function openQuestions(promotional: boolean | null) {
  return QUESTION_IDS.filter((id) => id !== 'individual-notice' || promotional !== false)
}

function newestEach(statements: readonly Statement[]) {
  const newest = new Map<string, Statement>()
  for (const statement of statements) {
    const other = newest.get(statement.requirement)
    if (!other || Date.parse(statement.at) > Date.parse(other.at))
      newest.set(statement.requirement, statement)
  }
  return [...newest.values()]
}
