import type { RecordInput, RecordedFacts } from './record-of'
import { recordOf } from './record-of'
import type { RecordDraft } from './seal'
import { sealed } from './seal'
import type { ScanRecord } from './types'

/** Facts for tests: a section that names one company. */
export function sampleFacts(text = '핵클 | 문자 발송'): RecordedFacts {
  const place = { article: '제5조', heading: '개인정보 처리의 위탁', part: 'table', row: 2 } as const
  return {
    title: '솔바람상점 개인정보 처리방침',
    lang: 'ko',
    coverage: 1,
    effectiveDate: { iso: '2026-09-01' },
    sections: [
      {
        kind: 'entrustment',
        entrusts: true,
        heading: { text: `제5조 ${place.heading}` },
        statesNone: null,
        processors: [{ name: '핵클', quote: { text } }],
        text,
      },
    ],
  }
}

/** A draft for tests: what is not said is the same each time. */
export function sampleDraft(said: Partial<RecordInput> = {}): Promise<RecordDraft> {
  const facts = said.facts ?? sampleFacts()
  const text = facts.sections[0]?.text ?? ''
  const place = { article: '제5조', heading: '개인정보 처리의 위탁', part: 'table', row: 2 } as const
  return recordOf({
    facts,
    verdict: {
      processor: 'Hackle',
      outcome: 'ok',
      reason: 'named-with-work',
      values: { processor: 'Hackle' },
      proof: { text, place },
      findings: [
        {
          rule: 'ENT-002',
          verdict: 'pass',
          severity: 'error',
          message: 'named',
          values: { processor: 'Hackle' },
          quote: { text, place },
        },
      ],
    },
    url: 'https://www.solbaram.example/privacy',
    at: new Date('2026-11-23T05:05:02Z'),
    zone: 'Asia/Seoul',
    source: 'person',
    tester: { role: '개인정보 담당', nameHash: null },
    settlement: null,
    tool: { name: 'text-readiness-for-hackle', version: '0.1.0' },
    ...said,
  })
}

/** A chain for tests: one record a text, an hour apart. */
export async function sampleChain(
  texts: readonly string[],
  said: Partial<RecordInput> = {},
): Promise<ScanRecord[]> {
  const chain: ScanRecord[] = []
  for (const [i, text] of texts.entries()) {
    const at = new Date(Date.UTC(2026, 10, 23, i))
    chain.push(
      await sealed(await sampleDraft({ facts: sampleFacts(text), at, ...said }), chain.at(-1) ?? null),
    )
  }
  return chain
}
