import { say } from '../../lib/words/say'
import { recordsWords as words, storeProblems } from '../../lib/words/records-view'
import type { Language } from '../../lib/words/types'
import { Problem } from '../verdict/problem'
import { Compare, type CompareView } from './compare'
import { RecordList, type RecordListProps } from './record-list'
import { RecordView, type RecordViewProps } from './record-view'

/** What the records view shows: the list, one record, or two compared. */
export type RecordsShown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed'; readonly newer: boolean }
  | { readonly kind: 'list' }
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'record' } & RecordViewProps['view'])
  | ({ readonly kind: 'compare' } & CompareView)

export interface RecordsTabProps
  extends
    Omit<RecordListProps, 'language' | 'now' | 'list'>,
    Omit<RecordViewProps, 'language' | 'now' | 'view' | 'onOpen'> {
  readonly language: Language
  readonly now: string
  readonly shown: RecordsShown
  readonly list: RecordListProps['list'] | null
  onBack(): void
}

/** The records that were kept: find, open, compare, export, delete. */
export function RecordsTab(props: RecordsTabProps) {
  const { language, shown, list, onBack } = props
  switch (shown.kind) {
    case 'closed':
      return (
        <section class="part-of">
          <Problem
            problem={{
              title: say(storeProblems.closed, language),
              kept: say(storeProblems.closedKept, language),
              advice: say(shown.newer ? storeProblems.newer : storeProblems.closedAdvice, language),
            }}
          />
        </section>
      )
    case 'list':
      return list && <RecordList {...props} list={list} />
    case 'loading':
      return null
  }
  return (
    <section class="part-of records">
      <p class="back">
        <button type="button" class="link" onClick={onBack}>
          {say(words.back, language)}
        </button>
      </p>
      {shown.kind === 'gone' && <p class="sub">{say(words.gone, language)}</p>}
      {shown.kind === 'record' && <RecordView {...props} view={shown} />}
      {shown.kind === 'compare' && <Compare {...{ language }} view={shown} />}
    </section>
  )
}
