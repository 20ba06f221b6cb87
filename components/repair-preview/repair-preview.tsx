import type { PreviewPlace } from '../../lib/clause/preview-types'
import type { Repair } from '../../lib/clause/types'
import { repairWords as words } from '../../lib/words/repair'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Sign } from '../mark/sign'

export interface RepairPreviewProps {
  readonly language: Language
  readonly repair: Repair
  /** Where it would stand now; null while that is out of sight. */
  readonly place: PreviewPlace | null
}

/** The text written for a page, drawn over it at its place, for the viewer alone. The page below stays as it is. */
export function RepairPreview({ language, repair, place }: RepairPreviewProps) {
  if (!place) return null
  const { at, columns, fontSize } = place
  const position = { left: `${at.left}px`, top: `${at.top}px`, width: `${at.width}px` }
  const isRow = columns.length > 0 && repair.cells?.length === columns.length
  return (
    <aside class="tr preview" lang={language} aria-label={say(words.preview, language)} style={position}>
      <div class="sheet preview-sheet" lang={repair.lang} style={{ fontSize: `${fontSize}px` }}>
        {isRow ? (
          <div
            class="preview-row"
            style={{ gridTemplateColumns: columns.map((width) => `${width}fr`).join(' ') }}
          >
            {repair.cells.map(({ text, blank }, i) => (
              <span key={i} class={blank ? 's-open' : undefined}>
                {text}
              </span>
            ))}
          </div>
        ) : (
          <Change {...{ language, repair }} />
        )}
        {repair.below && <p class="preview-below">{repair.below}</p>}
      </div>
      <p class="sheet preview-tag">
        <Sign />
        <b>{say(words.preview, language)}</b>
        <span>{say(words.onlyYou, language)}</span>
      </p>
    </aside>
  )
}

/** What is added; where something gives way, both. */
function Change({ language, repair }: Omit<RepairPreviewProps, 'place'>) {
  const { before, after } = repair
  const [title = '', ...rest] = after.split('\n')
  if (repair.kind === 'add-section')
    return (
      <p class="preview-text">
        <b>{title}</b>
        {`\n${rest.join('\n')}`}
      </p>
    )
  if (!before) return <p class="preview-text">{after}</p>
  return (
    <dl class="preview-change">
      <dt lang={language}>{say(words.before, language)}</dt>
      <dd>
        <del>{before}</del>
      </dd>
      <dt lang={language}>{say(words.after, language)}</dt>
      <dd>
        <ins>{after}</ins>
      </dd>
    </dl>
  )
}
