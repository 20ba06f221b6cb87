import type { WordTable } from '../words/types'

const sentence =
  'Sentence of a page’s outcome, above its proof. Never says lawful, safe or passed. {name}, {subject} are the processor.'
const missing =
  'Sentence of a page on which the processor is missing. Short, at most 30 letters in Korean for {subject} = 핵클이: what else there is to say stands in the advice.'
const advice = 'What to do about an outcome, below its sentence. {name}, {subject} are the processor.'

/** Why a page has its outcome; keys are the reasons of `outcome.ts`. */
export const outcomeSentences = {
  'named-with-work': {
    ko: '처리방침의 위탁 항목에 {subject} 위탁업무와 함께 기재되어 있습니다.',
    en: '{subject} is listed in the entrustment section with the work entrusted to it.',
    note: sentence,
  },
  'work-empty': {
    ko: '위탁 항목에 {subject} 있으나 {name}의 위탁업무 내용이 비어 있습니다.',
    en: '{subject} is listed in the entrustment section, but the work entrusted to {name} is not stated.',
    note: sentence,
  },
  'work-not-messages': {
    ko: '위탁 항목에 {subject} 있으나 위탁업무에 문자나 캠페인 발송이 없습니다.',
    en: '{subject} is listed in the entrustment section, but the work does not cover messages or campaigns.',
    note: sentence,
  },
  'named-loosely': {
    ko: '위탁 항목에 {name}의 이름은 있으나 수탁자로 맡은 업무를 확인할 수 없습니다.',
    en: 'The entrustment section mentions {name}, but no work is tied to it as a processor.',
    note: sentence,
  },
  'not-in-section': {
    ko: '처리방침의 위탁 항목에 {subject} 없습니다.',
    en: '{subject} is not listed in the entrustment section.',
    note: missing,
  },
  'nobody-named': {
    ko: '처리방침의 위탁 항목에 {subject} 없습니다.',
    en: '{subject} is not listed in the entrustment section.',
    note: missing,
  },
  'none-recognised': {
    ko: '처리방침의 위탁 항목에 {subject} 없습니다.',
    en: '{subject} is not listed in the entrustment section.',
    note: missing,
  },
  'only-provision': {
    ko: '{subject} 제3자 제공 항목에만 있습니다.',
    en: '{subject} is named only under provision to third parties.',
    note: missing,
  },
  'only-overseas': {
    ko: '{subject} 국외 이전 항목에만 있습니다.',
    en: '{subject} is named only under overseas transfer.',
    note: missing,
  },
  'only-look-alike': {
    ko: '{subject} 영상정보 등 다른 항목에만 있습니다.',
    en: '{subject} is named only in another section, such as CCTV or pseudonymised data.',
    note: missing,
  },
  'only-elsewhere': {
    ko: '처리방침의 위탁 항목에 {subject} 없습니다.',
    en: '{subject} is not listed in the entrustment section.',
    note: missing,
  },
  ended: {
    ko: '{name} 위탁은 종료된 것으로 적혀 있습니다.',
    en: 'The policy says that the entrustment to {name} has ended.',
    note: missing,
  },
  'old-version': {
    ko: '이 페이지는 이전 버전의 처리방침입니다.',
    en: 'This page is an earlier version of the policy.',
    note: missing,
  },
  'states-none': {
    ko: '처리방침에 위탁하지 않는다고 적혀 있습니다.',
    en: 'The policy says that no processing is entrusted.',
    note: missing,
  },
  'no-section': {
    ko: '처리방침에 위탁 항목이 없습니다.',
    en: 'The policy has no entrustment section.',
    note: missing,
  },
  'list-elsewhere': {
    ko: '수탁자 목록이 다른 페이지나 팝업에 있어 {subject} 있는지 알 수 없습니다.',
    en: 'The list of processors is on another page or in a pop-up. Whether {subject} is on it cannot be told.',
    note: sentence,
  },
  'type-only': {
    ko: '수탁자를 유형으로만 안내하고 있어 {subject} 있는지 알 수 없습니다.',
    en: 'Processors are given by type only. Whether {subject} is among them cannot be told.',
    note: sentence,
  },
  'unread-time': {
    ko: '처리방침을 {percent}%까지 읽고 멈췄습니다. 읽은 부분에서는 {subject} 확인되지 않았습니다.',
    en: 'Reading stopped at {percent}% of the page. {subject} was not found in the part that was read.',
    note: sentence,
  },
  'unread-pdf': {
    ko: '처리방침을 끝까지 읽지 못했습니다(PDF). {subject} 있는지 알 수 없습니다.',
    en: 'Part of the policy could not be read (PDF). Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-hwp': {
    ko: '처리방침을 읽지 못했습니다(한글 문서). {subject} 있는지 알 수 없습니다.',
    en: 'The policy could not be read (HWP document). Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-image': {
    ko: '처리방침을 끝까지 읽지 못했습니다(이미지). {subject} 있는지 알 수 없습니다.',
    en: 'Part of the policy could not be read (image). Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-binary': {
    ko: '글이 아닌 파일이라 읽지 못했습니다. {subject} 있는지 알 수 없습니다.',
    en: 'The file is not text and could not be read. Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-frame': {
    ko: '다른 사이트의 프레임에 든 부분을 읽지 못했습니다. 읽은 부분에는 {subject} 없습니다.',
    en: 'A frame of another site could not be read. {subject} is not listed in the part that was read.',
    note: sentence,
  },
  'unread-script-shell': {
    ko: '페이지에 아직 내용이 없습니다. 스크립트로 그려지는 페이지라 {subject} 있는지 알 수 없습니다.',
    en: 'The page has no text yet, since scripts draw it. Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-empty': {
    ko: '페이지가 비어 있습니다. {subject} 있는지 알 수 없습니다.',
    en: 'The page is empty. Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-changed': {
    ko: '읽는 동안 페이지가 바뀌어 끝까지 읽지 못했습니다. {subject} 있는지 알 수 없습니다.',
    en: 'The page changed while it was read. Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'unread-size': {
    ko: '페이지가 너무 커서 끝까지 읽지 못했습니다. {subject} 있는지 알 수 없습니다.',
    en: 'The page is too large to be read to its end. Whether {subject} is listed cannot be told.',
    note: sentence,
  },
  'not-short': {
    ko: '개인정보 처리방침으로 볼 만한 내용이 없습니다.',
    en: 'There is too little text here to be a privacy policy.',
    note: sentence,
  },
  'not-list-only': {
    ko: '처리방침이 아니라 위탁 현황만 따로 안내하는 페이지입니다.',
    en: 'This is a separate list of processors, not the privacy policy itself.',
    note: sentence,
  },
  'not-form': {
    ko: '처리방침이 아니라 입력 양식이 있는 페이지입니다.',
    en: 'This is a page with a form, not a privacy policy.',
    note: sentence,
  },
  'not-terms': {
    ko: '처리방침이 아니라 약관입니다.',
    en: 'These are terms of service, not a privacy policy.',
    note: sentence,
  },
  'not-article': {
    ko: '처리방침이 아니라 개인정보에 관한 글입니다.',
    en: 'This is an article about privacy, not a privacy policy.',
    note: sentence,
  },
  'not-other': {
    ko: '개인정보 처리방침이 아닌 페이지입니다.',
    en: 'This page is not a privacy policy.',
    note: sentence,
  },
} as const satisfies WordTable

const add = {
  ko: '위탁 항목에 {subject} 나오도록 수탁자와 위탁업무를 추가한 뒤 다시 확인하세요.',
  en: 'Add the processor and its work so that {subject} is listed in the entrustment section, then check again.',
  note: advice,
}
const byHand = {
  ko: '페이지를 직접 열어 위탁 항목에 {subject} 있는지 확인하세요.',
  en: 'Open the page yourself and see whether {subject} is in its entrustment section.',
  note: advice,
}
const openPolicy = {
  ko: '개인정보 처리방침 페이지를 열어 다시 확인하세요.',
  en: 'Open the privacy policy and check that page.',
  note: advice,
}

/** What to do about each outcome. */
export const outcomeAdvices = {
  'named-with-work': {
    ko: '할 일이 없습니다. 처리방침을 고친 뒤에는 다시 확인하세요.',
    en: 'Nothing to do. Check again after the policy is changed.',
    note: advice,
  },
  'work-empty': {
    ko: '{name}의 위탁업무 칸에 맡긴 업무를 적은 뒤 다시 확인하세요.',
    en: 'Write the work entrusted to {name} in its row, then check again.',
    note: advice,
  },
  'work-not-messages': {
    ko: '{name}의 위탁업무에 문자나 캠페인 발송을 추가한 뒤 다시 확인하세요.',
    en: 'Add the sending of messages or campaigns to the work of {name}, then check again.',
    note: advice,
  },
  'named-loosely': {
    ko: '{subject} 수탁자로 드러나도록 이름과 위탁업무를 한 줄에 적은 뒤 다시 확인하세요.',
    en: 'Write name and work on one line so that {subject} stands out as a processor, then check again.',
    note: advice,
  },
  'not-in-section': {
    ko: '지금 읽힌 수탁자는 {count}곳입니다({names}). 위탁 항목에 {subject} 나오도록 수탁자와 위탁업무를 추가한 뒤 다시 확인하세요.',
    en: 'Processors read there now: {count} ({names}). Add the processor and its work so that {subject} is listed, then check again.',
    note: advice,
  },
  'nobody-named': {
    ko: '이 항목에는 수탁자가 한 곳도 없습니다. {subject} 나오도록 수탁자와 위탁업무를 추가한 뒤 다시 확인하세요.',
    en: 'The section names no processor at all. Add the processor and its work so that {subject} is listed, then check again.',
    note: advice,
  },
  'none-recognised': {
    ko: '이 항목에서 수탁자로 읽히는 곳을 찾지 못했습니다. 위탁 항목에 {subject} 나오도록 수탁자와 위탁업무를 추가한 뒤 다시 확인하세요.',
    en: 'Nothing in the section was recognised as a processor. Add the processor and its work so that {subject} is listed, then check again.',
    note: advice,
  },
  'only-provision': {
    ko: '제3자 제공과 위탁은 다릅니다. 위탁 항목에 {subject} 나오도록 옮긴 뒤 다시 확인하세요.',
    en: 'Provision is not entrustment. Move the entry so that {subject} is listed in the entrustment section, then check again.',
    note: advice,
  },
  'only-overseas': {
    ko: '거기에는 위탁이라는 표시가 없습니다. 국외 이전 항목에 처리위탁임을 밝히거나, 위탁 항목에 {subject} 나오도록 추가한 뒤 다시 확인하세요.',
    en: 'Nothing there says that it is entrustment. State it in the overseas section, or add an entry so that {subject} is listed under entrustment, then check again.',
    note: advice,
  },
  'only-look-alike': add,
  'only-elsewhere': {
    ko: '{name}의 이름은 처리방침의 다른 곳에만 있습니다. 위탁 항목에 {subject} 나오도록 수탁자와 위탁업무를 추가한 뒤 다시 확인하세요.',
    en: 'The policy mentions {name} in another place only. Add the processor and its work so that {subject} is listed in the entrustment section, then check again.',
    note: advice,
  },
  ended: {
    ko: '위탁이 계속되고 있다면 위탁 항목에 {subject} 나오도록 다시 추가하세요.',
    en: 'If the entrustment goes on, add the entry again so that {subject} is listed.',
    note: advice,
  },
  'old-version': {
    ko: '현재 시행 중인 처리방침을 열어 다시 확인하세요.',
    en: 'Open the version in force now and check that page.',
    note: advice,
  },
  'states-none': {
    ko: '위탁하지 않는다는 문장을 고치고, 위탁 항목에 {subject} 나오도록 추가한 뒤 다시 확인하세요.',
    en: 'Correct the sentence and add an entry so that {subject} is listed, then check again.',
    note: advice,
  },
  'no-section': {
    ko: '처리방침에 위탁 항목을 만들고 {subject} 나오도록 추가한 뒤 다시 확인하세요.',
    en: 'Add an entrustment section in which {subject} is listed, then check again.',
    note: advice,
  },
  'list-elsewhere': {
    ko: '수탁자 목록을 열어 {subject} 있는지 직접 확인하세요.',
    en: 'Open the list of processors and see whether {subject} is on it.',
    note: advice,
  },
  'type-only': {
    ko: '처리방침이 안내하는 메뉴에서 {subject} 있는지 직접 확인하세요.',
    en: 'Look in the menu that the policy points to and see whether {subject} is there.',
    note: advice,
  },
  'unread-time': byHand,
  'unread-pdf': byHand,
  'unread-hwp': byHand,
  'unread-image': byHand,
  'unread-binary': openPolicy,
  'unread-frame': byHand,
  'unread-script-shell': {
    ko: '페이지가 다 열린 뒤 브라우저에서 다시 확인하세요.',
    en: 'Check again in a browser when the page has loaded.',
    note: advice,
  },
  'unread-empty': openPolicy,
  'unread-changed': {
    ko: '페이지가 다 열린 뒤 다시 확인하세요.',
    en: 'Wait until the page has loaded, then check again.',
    note: advice,
  },
  'unread-size': byHand,
  'not-short': openPolicy,
  'not-list-only': {
    ko: '이 목록으로 연결되는 개인정보 처리방침 페이지를 열어 다시 확인하세요.',
    en: 'Open the privacy policy that links to this list and check that page.',
    note: advice,
  },
  'not-form': openPolicy,
  'not-terms': openPolicy,
  'not-article': openPolicy,
  'not-other': openPolicy,
} as const satisfies WordTable
