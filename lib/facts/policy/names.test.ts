import { describe, expect, it } from 'vitest'
import { findName, foldName, isSameCompany } from './names'
import { canBeName, splitNames } from './split'
import { plainOf } from './text'

const HACKLE = { id: 'Hackle', isHackle: true, aliases: [] }
const named = (...aliases: string[]) => ({
  id: aliases.join('|'),
  isHackle: false,
  aliases: aliases.map(foldName),
})

describe('Hackle', () => {
  it.each([
    '핵클',
    '주식회사 핵클',
    '핵클 주식회사',
    '(주)핵클',
    '㈜핵클',
    '핵클㈜',
    '핵클(주)',
    '핵클주식회사',
    'Hackle',
    'HACKLE',
    'Hackle Inc.',
    'Hackle Co., Ltd.',
    'hackle co.,ltd',
    '핵클(Hackle)',
    'Hackle(핵클)',
    'ＨＡＣＫＬＥ',
    '핵\u200b클',
    '핵클'.normalize('NFD'),
    '㈜ 핵클',
    '주식회사　핵클',
    '"핵클"',
  ])('is the company printed as %s', (name) => {
    expect(isSameCompany(name, HACKLE)).toBe(true)
    expect(findName(plainOf(name).text, HACKLE)).not.toEqual([])
  })

  it.each([
    '핵클리어(주)',
    '핵클린 주식회사',
    'Shackle Inc.',
    'Unshackle',
    '해클 주식회사',
    'ramshackle',
    'hackles',
    'Heckle',
    '핵 클리어',
    'platform@hackle.io',
    'https://hackle.io',
    '탄핵클럽',
    'hackleback',
    '핵',
    '',
  ])('is not the company printed as %s', (name) => {
    expect(isSameCompany(name, HACKLE)).toBe(false)
    expect(findName(plainOf(name).text, HACKLE)).toEqual([])
  })

  it.each(['핵클은 문자를 보냅니다', '문자 발송을 핵클에 위탁', '주식회사 핵클에게', '핵클과 계약'])(
    'is found before a particle: %s',
    (text) => expect(findName(text, HACKLE)).toHaveLength(1),
  )

  it('is not another company that has it in brackets as re-processor', () =>
    expect(isSameCompany('(주)가나메시지 (재위탁: 핵클)', HACKLE)).toBe(false))
})

describe('another company', () => {
  it.each([
    ['Google LLC (AdMob)', 'Google LLC'],
    ['Amazon Web Services, Inc.', 'amazon web services'],
    ['㈜가나다', '가나다'],
    ['(주) 가나다', '주식회사 가나다'],
    ['가나다㈜', '(주)가나다'],
    ['가나다(가나페이)', '가나페이'],
    ['GOOGLE L.L.C.', 'Google'],
  ])('%s is %s', (printed, asked) => expect(isSameCompany(printed, named(asked))).toBe(true))

  it.each([
    ['KTDS', 'KT'],
    ['KT DS', 'KT'],
    ['가나다라', '가나다'],
    ['네이버 클라우드', '네이버'],
    ['Googleplex', 'Google LLC'],
  ])('%s is not %s', (printed, asked) => expect(isSameCompany(printed, named(asked))).toBe(false))

  it('may go by either of two names', () => {
    expect(isSameCompany('라마바', named('가나다', '라마바'))).toBe(true)
    expect(isSameCompany('사아자', named('가나다', '라마바'))).toBe(false)
  })
})

describe('how to reach a company', () => {
  it.each([
    ['핵클(주) 02-345-6789', '핵클(주)'],
    ['핵클 주식회사 TEL: 1588-0000', '핵클 주식회사'],
    ['핵클 주식회사 help@shop.example', '핵클 주식회사'],
    ['핵클 주식회사 ☎ 02)345-6789 help@shop.example', '핵클 주식회사'],
    [
      '핵클 주식회사 (담당 02-345-6789, help@shop.example)',
      '핵클 주식회사 (담당 02-345-6789, help@shop.example)',
    ],
    ['핵클 주식회사\n(help@shop.example)', '핵클 주식회사\n(help@shop.example)'],
  ])('does not hide its name in %j', (printed, name) => {
    expect(splitNames(printed).map((part) => part.name)).toEqual([name])
    expect(canBeName(name)).toBe(true)
    expect(isSameCompany(name, HACKLE)).toBe(true)
  })

  it.each(['help@hackle.example', '(help@hackle.example)', 'https://hackle.example'])(
    'is none by itself: %s',
    (text) => expect(canBeName(text)).toBe(false),
  )

  it('makes another company no Hackle', () =>
    expect(isSameCompany('견본발송 주식회사 (help@hackle.example)', HACKLE)).toBe(false))
})
