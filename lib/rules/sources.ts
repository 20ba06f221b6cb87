/** Where the provisions stand that rules quote, and when they were last read. */
export const sources = {
  pipa: { url: 'https://www.law.go.kr/법령/개인정보보호법', checked: '2026-11-23' },
  standard: { url: 'https://www.law.go.kr/행정규칙/표준개인정보보호지침', checked: '2026-11-23' },
  guideline: {
    url: 'https://www.pipc.go.kr/np/cop/bbs/selectBoardArticle.do?bbsId=BS217&mCode=D010030000&nttId=12018',
    checked: '2026-11-23',
  },
} as const
