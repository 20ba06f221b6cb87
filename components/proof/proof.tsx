import type { Quote } from '../../lib/facts/policy/types'

/** How the brackets are drawn: calm around what is there, in the colour of the gap around what stands instead. */
export type ProofTone = 'seen' | 'open' | 'missing'

export interface ProofProps {
  readonly quote: Quote
  readonly tone?: ProofTone
  /** Language of the page that is quoted, for reading aloud; null when it does not say. */
  readonly lang?: string | null
  /** The line below: place, date. */
  readonly source: string
}

/** Words read from a page, between brackets. Only words of the page stand in it, never ours. */
export function Proof({ quote, tone = 'seen', lang, source }: ProofProps) {
  return (
    <div>
      <blockquote class={`proof p-${tone}`} lang={lang ?? undefined}>
        {pieces(quote).map(({ text, strong }) => (strong ? <mark>{text}</mark> : text))}
      </blockquote>
      <p class="src">{source}</p>
    </div>
  )
}

/** The quote cut at its emphasis. Ranges come from a page: out of order, overlapping or outside, they are left out. */
function pieces({ text, emphasis }: Quote) {
  const parts: { text: string; strong: boolean }[] = []
  let at = 0
  for (const [start, end] of emphasis) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) parts.push({ text: text.slice(at, start), strong: false })
    parts.push({ text: text.slice(start, end), strong: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), strong: false })
  return parts
}
