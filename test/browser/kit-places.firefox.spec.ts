import { arrived } from './delivery-steps'
import { expect } from './fixtures'
import { firefoxVisitor } from './firefox-visitor'
import { throughDialog } from './kit-dialog'
import { act, expectSaid, find } from './kit-journey-steps'
import { test } from './one-firefox'
import { SITE_HOSTS } from '../stand-in'

const BOXES = [
  '개인정보 수집·이용 동의 (광고 문자 발송용)',
  '광고성 정보 수신 동의 (문자)',
  '[필수] 만 14세 이상입니다',
]

test('in a modal dialog, by keyboard alone', async ({ firefox, standIn }) => {
  await throughDialog(firefoxVisitor(firefox), standIn)
})

for (const [path, says, wanted] of [
  ['/form/iframe', '저장했습니다', ['SUBSCRIBED', 'number']],
  ['/form/sandbox', '저장하지 못했습니다', []],
] as const) {
  test(`in the frame of ${path}, by the accessibility tree`, async ({ firefox, standIn }) => {
    const visitor = firefoxVisitor(firefox)
    await visitor.open(`https://${SITE_HOSTS.staging}${path}`)
    await visitor.write(await find(visitor, 'textbox', '휴대전화번호'), '01000005678')
    for (const name of BOXES) await act(visitor, 'checkbox', name)
    await act(visitor, 'button', '신청하기')
    await expectSaid(visitor, says)
    expect(arrived(standIn)).toEqual(wanted)
  })
}
