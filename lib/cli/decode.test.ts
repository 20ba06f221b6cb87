import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage, unreadableKind } from './decode'

const TEXT = '<p>핵클 똠방각하 뷁 개인정보 처리방침</p>'

describe('the text of a page', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), null],
    ['UTF-8 with a mark', iconv.encode(TEXT, 'utf8', { addBOM: true }), null],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), null],
    ['UTF-16BE with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), null],
    ['UTF-16 by its header', iconv.encode(TEXT, 'utf-16le'), 'text/html; charset=utf-16le'],
    ['CP949 without a word', iconv.encode(TEXT, 'cp949'), null],
    ['CP949 by its header', iconv.encode(TEXT, 'cp949'), 'text/html; charset=EUC-KR'],
    ['CP949 that calls itself UTF-8', iconv.encode(TEXT, 'cp949'), 'text/html; charset=utf-8'],
  ])('is read from %s', (_name, bytes, contentType) => expect(decodePage(bytes, contentType)).toBe(TEXT))

  it.each(['euc-kr', 'ks_c_5601-1987', 'ms949', 'windows-949'])(
    'is read as cp949 where a meta tag says %s',
    (name) => {
      const page = `<meta charset="${name}">${TEXT}`
      expect(decodePage(iconv.encode(page, 'cp949'), null)).toBe(page)
    },
  )

  it('is UTF-8 where the bytes are, whatever an old meta tag says', () => {
    const page = `<meta charset="euc-kr">${TEXT}`
    expect(decodePage(Buffer.from(page), null)).toBe(page)
  })

  it('comes from any bytes without an error', () => {
    expect(
      decodePage(
        Uint8Array.from({ length: 256 }, (_, i) => i),
        'text/html; charset=no-such-thing',
      ).length,
    ).toBeGreaterThan(0)
  })
})

describe('what is no text', () => {
  it.each([
    ['pdf', Buffer.from('%PDF-1.7 …')],
    [
      'hwp',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.alloc(600),
        Buffer.from('HWP Document File'),
      ]),
    ],
    ['hwp', Buffer.from('PK\x03\x04\x14\x00mimetypeapplication/hwp+zip', 'latin1')],
    ['hwp', Buffer.from('HWP Document File V3.00')],
    ['binary', Buffer.from('PK\x03\x04\x14\x00[Content_Types].xml', 'latin1')],
    ['binary', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
    ['image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image', Buffer.from('GIF89a')],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0])],
    ['empty', Buffer.alloc(0)],
  ])('is told as %s by its first bytes', (kind, bytes) => expect(unreadableKind(bytes)).toBe(kind))

  it.each([
    Buffer.from('<p>a'),
    iconv.encode(TEXT, 'cp949'),
    iconv.encode(TEXT, 'utf-16le', { addBOM: true }),
    Buffer.from(' '),
  ])('is no page of text', (bytes) => expect(unreadableKind(bytes)).toBe(null))
})
