import type { Politeness } from './layout-types'

const ENDINGS: readonly (readonly [Politeness, RegExp])[] = [
  ['hamnida', /(?:니다|십시오|시오)(?=[.\s)]|$)/g],
  ['handa', /(?:한다|된다|이다|있다|없다|않는다|는다)(?=[.\s)]|$)/g],
  ['ham', /(?:함|됨|있음|없음|않음)(?=[.\s)]|$)/g],
  ['haeyo', /(?:해요|돼요|어요|아요|예요|에요|세요)(?=[.\s)]|$)/g],
]

/** How the sentences of a Korean text end, by the most of them; null without any. */
export function politenessOf(text: string): Politeness | null {
  let best: Politeness | null = null
  let most = 0
  for (const [politeness, ending] of ENDINGS) {
    const count = text.match(ending)?.length ?? 0
    if (count > most) {
      best = politeness
      most = count
    }
  }
  return best
}
