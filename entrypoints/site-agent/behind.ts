import { webUrl, withoutQuery } from '../../lib/reach/addresses'
import { joinLists, joinParts, listLinksOf, MOST_LISTS } from '../../lib/reach/join-lists'
import { ask, RefusedError } from '../../lib/platform/page'
import type { ReadBehind } from '../../lib/platform/reach-requests'
import { HACKLE, judge } from '../../lib/rules'
import type { PageReading } from '../../lib/page/read-page'

type Kind = 'list' | 'part'

/**
 * What the policy of a page puts elsewhere: its linked lists of processors, and the files it shows inside itself. The
 * worker reads them; each address once in the life of the page, however often the page changes.
 */
export class Behind {
  private readonly read = new Map<string, Promise<ReadBehind | null>>()

  constructor(private readonly view: Window & typeof globalThis) {}

  /** Whether something stands elsewhere that could change the verdict. A processor that is named here needs no list. */
  isNeeded({ report }: PageReading, address: string): boolean {
    return (
      report.checked[0]?.outcome === 'unknown' &&
      (listLinksOf(report.facts, address).length > 0 || this.files().length > 0)
    )
  }

  /** The reading judged again with what could be had. Rejects when the extension is gone. */
  async judged(reading: PageReading, address: string): Promise<PageReading> {
    const files = this.files()
    const parts = await this.fetch(
      files.map(({ href }) => href),
      'part',
    )
    const withParts = joinParts(
      reading.report.facts,
      files.flatMap(({ href, unread }) => {
        const part = parts.get(href)
        return part ? [{ unread, page: part.page, facts: part.facts }] : []
      }),
    )
    const links = withParts.archived ? [] : listLinksOf(withParts, address)
    const lists = await this.fetch(
      links.map(({ href }) => href),
      'list',
    )
    const facts = joinLists(
      withParts,
      links.flatMap(({ section, href }) => {
        const list = lists.get(href)
        return list ? [{ section, ...list }] : []
      }),
      address,
    )
    return { ...reading, report: { ...reading.report, facts, checked: [judge(facts, HACKLE)] } }
  }

  /** PDF files that the page shows, or that it is. `unread` is the address as the facts have it. */
  private files(): { href: string; unread: string }[] {
    const { document, location } = this.view
    if (document.contentType === 'application/pdf') {
      return [{ href: location.href, unread: withoutQuery(location.href) }]
    }
    return [...document.querySelectorAll('embed, object, iframe')]
      .flatMap((element) => {
        const raw = element.getAttribute(element.localName === 'object' ? 'data' : 'src') ?? ''
        const isPdf = element.getAttribute('type') === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(raw)
        const href = isPdf ? webUrl(raw, document.baseURI)?.href : undefined
        return href === undefined ? [] : [{ href, unread: withoutQuery(raw) }]
      })
      .slice(0, MOST_LISTS)
  }

  private async fetch(hrefs: readonly string[], as: Kind): Promise<Map<string, ReadBehind>> {
    const fresh = hrefs.filter((href) => !this.read.has(`${as} ${href}`))
    if (fresh.length > 0) {
      const asked = ask('reach/behind', { hrefs: fresh, as }).then(
        ({ read }) => read,
        (error: unknown) => {
          // Read once by a click, on a site that is not turned on: then nothing else is read.
          if (error instanceof RefusedError) return []
          throw error
        },
      )
      for (const href of fresh) {
        const one = asked.then((read) => read.find((each) => each.href === href) ?? null)
        one.catch(() => this.read.delete(`${as} ${href}`))
        this.read.set(`${as} ${href}`, one)
      }
    }
    const found = new Map<string, ReadBehind>()
    for (const href of hrefs) {
      const one = await this.read.get(`${as} ${href}`)
      if (one) found.set(href, one)
    }
    return found
  }
}
