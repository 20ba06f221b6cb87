import { sampleChain, sampleDraft } from './sample-record'
import { sealed } from './seal'
import { TOOL } from './tool'
import type { ReportInput } from './types'

/** A report for tests: two pages, a chain of four records on the first, and a target that could not be opened. */
export async function sampleReport(said: Partial<ReportInput> = {}): Promise<ReportInput> {
  const chain = await sampleChain([
    '없음',
    '다라 | 배송',
    '다라 | 배송\n핵클 | 문자',
    '핵클 | 문자 발송 | 1년',
  ])
  const draft = await sampleDraft({
    url: 'https://www.other.example/privacy',
    verdict: {
      processor: 'Hackle',
      outcome: 'missing',
      reason: 'not-in-section',
      values: { processor: 'Hackle', count: 1, names: '다라' },
      proof: {
        text: '<b>다라</b> & "가나"',
        place: { article: null, heading: null, part: 'list', row: 1 },
      },
      findings: [],
    },
  })
  const other = await sealed(
    {
      ...draft,
      settlement: {
        answer: '기재되어 있음',
        quote: '핵클',
        place: '팝업',
        reason: '팝업에서 확인함',
        role: '준법 담당',
        at: '2026-11-23T15:00:00+09:00',
      },
    },
    null,
  )
  return {
    title: '협력사 11월',
    startedAt: '2026-11-23T14:04:00+09:00',
    endedAt: '2026-11-23T14:05:02+09:00',
    zone: 'Asia/Seoul',
    tester: { role: '준법 담당', name: '홍길동' },
    processors: ['Hackle'],
    rows: [
      {
        target: 'https://www.solbaram.example/privacy',
        extra: { 회사: '솔바람상점', 메모: '=1+1' },
        record: chain.at(-1) ?? null,
        problem: null,
      },
      { target: 'https://www.other.example/privacy', extra: {}, record: other, problem: null },
      {
        target: 'https://www.gone.example/',
        extra: {},
        record: null,
        problem: { code: 'http-client', message: '페이지를 받지 못했습니다(HTTP 404).' },
      },
    ],
    entries: [...chain, other],
    tool: TOOL,
    ...said,
  }
}
