import type { Outline } from './outline'
import type { PageSigns } from './page-kind'
import type { Unread, UnreadKind } from './types'

/** A page with less text than this has not shown its policy. */
const LITTLE_TEXT = 200
const SOME_TEXT = 600
const MOST_ADDRESSES = 20

/** What of a page could not be read. */
export function unreadOf(page: {
  readonly outline: Outline
  readonly signs: PageSigns
  readonly share: number
  /** More sections than are read. */
  readonly cut: boolean
  readonly contentType: string | undefined
  readonly url: string | undefined
}): Unread[] {
  const { outline, signs, share, contentType } = page
  const unread: Unread[] = []
  const add = (kind: UnreadKind, href: string | null = null) =>
    unread.push({ kind, href: withoutQuery(href) })
  if (contentType === 'application/pdf') add('pdf', page.url ?? null)
  else if (contentType?.startsWith('image/')) add('image', page.url ?? null)
  if (share < 1) add('time')
  if (page.cut) add('size')
  if (outline.changed) add('changed')
  for (const { kind, href } of outline.frames.slice(0, MOST_ADDRESSES)) add(kind, href)
  if (signs.length < SOME_TEXT) {
    const pictures = outline.images.filter(
      ({ src, alt }) => isOfPolicy(`${src ?? ''} ${alt}`) || signs.length < LITTLE_TEXT,
    )
    for (const { src } of pictures.slice(0, 3)) add('image', src)
  }
  if (unread.length === 0 && signs.length < LITTLE_TEXT) {
    if (outline.scripts > 0) add('script-shell')
    else if (signs.length === 0) add('empty')
  }
  return unread
}

const NO_TEXT: ReadonlySet<UnreadKind> = new Set(['pdf', 'hwp', 'image', 'binary', 'script-shell', 'empty'])

/** The share of a page that was read: nothing of one whose words stand in a file, a picture or nowhere. */
export function coverageOf(unread: readonly Unread[], signs: PageSigns, share: number): number {
  const isHollow = signs.length < LITTLE_TEXT && unread.some(({ kind }) => NO_TEXT.has(kind))
  return isHollow ? 0 : Math.round(share * 1000) / 1000
}

function isOfPolicy(text: string) {
  return /개인정보|처리방침|위탁|privacy|policy|personal/i.test(text)
}

/** Keys stand in queries: only the address itself is kept. Data addresses are no addresses. */
function withoutQuery(href: string | null): string | null {
  if (!href || /^(?:data|blob|javascript):/i.test(href.trim())) return null
  return href.split(/[?#]/)[0]?.slice(0, 300) ?? null
}
