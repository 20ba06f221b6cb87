import type { StandIn } from '../stand-in'
import { arrived } from './delivery-steps'
import { expect } from './fixtures'
import { expectFocus, focusOf, open, tabThrough } from './kit-journey-steps'
import type { Visitor } from './visitor'

/** The form in a modal dialog, by keyboard alone: opened, filled in, saved, closed. */
export async function throughDialog(visitor: Visitor, standIn: StandIn) {
  await open(visitor, '/form/dialog')
  // The page's own button, with a ring of its own.
  await visitor.press('Tab', 'Enter')
  // Chromium goes on to the first field at once, Firefox stays at the dialog itself.
  await expect.poll(async () => (await focusOf(visitor))?.name).not.toBe('문자 신청 열기')
  if ((await focusOf(visitor))?.name !== '휴대전화번호') await visitor.press('Tab')
  await expectFocus(visitor, '휴대전화번호')
  await visitor.type('01000005678')
  for (const name of [
    '개인정보 수집·이용 동의 (광고 문자 발송용)',
    '광고성 정보 수신 동의 (문자)',
    '[필수] 만 14세 이상입니다',
  ]) {
    await tabThrough(visitor, [name])
    await visitor.press('Space')
  }
  await tabThrough(visitor, ['신청하기'])
  await visitor.press('Enter')
  await expectFocus(visitor, '저장했습니다')
  expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  await visitor.press('Escape')
  await expect.poll(async () => (await focusOf(visitor))?.name).toBe('문자 신청 열기')
}
