import { useState } from 'preact/hooks'
import { describeStatement, sayForm, type Statement } from '../../lib/readiness'
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
}

/** The statement that counts for each requirement, to edit or withdraw, with one step back. */
export function Statements({ language, statements, now, onState, onWithdraw }: StatementsProps) {
  const counting = newestEach(statements)
  const find = (requirement: string) =>
    counting.find((statement) => statement.requirement === requirement) ?? null
  const { happened, save, withdraw, undo } = useStatements(find, { onState, onWithdraw })
  const [editing, setEditing] = useState<string | null>(null)
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
                  <StatementForm
                    requirement={statement.requirement}
                    form={form}
                    initial={statement}
                    onSave={async (draft) => {
                      const saved = await save(draft)
                      if (saved) setEditing(null)
                      return saved
                    }}
                    onCancel={() => setEditing(null)}
                    {...{ language, now }}
                  />
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

function newestEach(statements: readonly Statement[]) {
  const newest = new Map<string, Statement>()
  for (const statement of statements) {
    const other = newest.get(statement.requirement)
    if (!other || Date.parse(statement.at) > Date.parse(other.at))
      newest.set(statement.requirement, statement)
  }
  return [...newest.values()]
}
