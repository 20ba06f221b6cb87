import { NO_VERSIONS } from './versions'
import type { PolicyFacts, UnreadKind } from './types'

/** The facts of a document that is no page: a PDF, an image, an empty file. Nothing of it was read. */
export function unreadFacts(kind: UnreadKind, href: string | null): PolicyFacts {
  return {
    version: 1,
    isPolicy: false,
    kindReason: 'other',
    lang: null,
    title: null,
    effectiveDate: null,
    archived: null,
    versions: NO_VERSIONS,
    translation: null,
    sections: [],
    chapters: [],
    end: null,
    mentions: {},
    unread: [{ kind, href }],
    coverage: 0,
  }
}
