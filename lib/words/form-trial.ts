import type { WordTable } from './types'

/** Texts of the panel in which the phone form is tried on a page. */
export const trialWords = {
  title: {
    ko: '전화번호 양식 시험',
    en: 'Try the phone form',
    note: 'Name of the panel; line of the popup.',
  },
  lead: { ko: '이 페이지에 양식 놓기', en: 'Put the form on this page', note: 'Lead while no form stands.' },
  intro: {
    ko: '이 탭에서 나에게만 보입니다. 시험에서는 아무것도 핵클로 보내지 않습니다.',
    en: 'Only you see it, in this tab. A dry run sends nothing to Hackle.',
    note: 'Top of the panel while no form stands on the page.',
  },
  dryWord: { ko: '시험', en: 'Dry run', note: 'Beside the title while the panel is collapsed.' },
  liveWord: { ko: '실제', en: 'Live', note: 'Beside the title while the panel is collapsed.' },
  remove: {
    ko: '양식 지우고 끝내기',
    en: 'Remove the form and close',
    note: 'Button in the foot: ends the trial.',
  },
  close: { ko: '끝내기', en: 'Close', note: 'Button in the foot while no form stands on the page.' },
  removing: { ko: '지우는 중', en: 'Removing', note: 'On the button while it works.' },
  stillOut: {
    ko: '시험 번호가 핵클에 남아 있습니다. 지우면 광고 수신도 해지됩니다.',
    en: 'Your test number is still at Hackle. Removing it ends its consent to advertising too.',
    note: 'In the foot over the two buttons, after a number was really sent.',
  },
} as const satisfies WordTable

/** Where the form is to stand. */
export const placeWords = {
  heading: { ko: '놓을 곳', en: 'Place', note: 'Heading.' },
  selector: { ko: 'CSS 선택자', en: 'CSS selector', note: 'Label of a field.' },
  selectorHelp: {
    ko: '페이지에서 고르거나 선택자를 직접 적으세요.',
    en: 'Pick on the page or write a selector.',
    note: 'Help under the field while it is empty.',
  },
  pick: { ko: '페이지에서 고르기', en: 'Pick on the page', note: 'Button: starts pointing.' },
  one: { ko: '1곳이 맞습니다.', en: 'It matches 1 element.', note: 'What the selector finds.' },
  several: {
    ko: '{n}곳이 맞습니다. 그중 첫 곳에 놓습니다.',
    en: 'It matches {n} elements. The form goes to the first.',
    note: 'What the selector finds; {n} is 2 or more.',
  },
  none: { ko: '맞는 곳이 없습니다.', en: 'It matches nothing.', note: 'What the selector finds.' },
  unreadable: {
    ko: '읽을 수 없는 선택자입니다.',
    en: 'This selector cannot be read.',
    note: 'The selector is no valid CSS.',
  },
  empty: { ko: '놓을 곳을 고르세요.', en: 'Choose a place.', note: 'Problem of the empty field.' },
  position: { ko: '위치', en: 'Position', note: 'Legend over before, after, inside, instead.' },
  before: { ko: '앞', en: 'Before', note: 'Position: in front of the element.' },
  after: { ko: '뒤', en: 'After', note: 'Position: behind the element.' },
  inside: { ko: '안', en: 'Inside', note: 'Position: in the element, at its end.' },
  instead: { ko: '대신', en: 'Instead', note: 'Position: the element is hidden while the form stands.' },
  notThere: {
    ko: '이 위치에는 놓지 못합니다. 다른 위치를 고르세요.',
    en: 'The form does not fit there. Choose another position.',
    note: 'The position chosen is none that this element has.',
  },
} as const satisfies WordTable

/** Why an element does not take the form everywhere; after it stands what is possible. */
export const limitWords = {
  'shadow-root': {
    ko: '섀도 루트 안에는 놓지 못합니다. 앞, 뒤, 대신만 됩니다.',
    en: 'The inside of a shadow root is out of reach. Only before, after or instead.',
    note: 'Limit of a place. Shadow root is the standard term.',
  },
  frame: {
    ko: '프레임 안에는 놓지 못합니다. 앞, 뒤, 대신만 됩니다.',
    en: 'The inside of a frame is out of reach. Only before, after or instead.',
    note: 'Limit of a place: iframe.',
  },
  'whole-page': {
    ko: '페이지 전체입니다. 안에만 놓습니다.',
    en: 'This is the whole page. The form only goes inside.',
    note: 'Limit of a place: body.',
  },
  'no-children': {
    ko: '안에 아무것도 담지 못하는 요소입니다. 앞, 뒤, 대신만 됩니다.',
    en: 'This element holds nothing. Only before, after or instead.',
    note: 'Limit of a place: image, field, line.',
  },
  'table-part': {
    ko: '표의 일부입니다. 칸 안에만 놓습니다.',
    en: 'This is part of a table. The form only goes inside a cell.',
    note: 'Limit of a place.',
  },
  dialog: {
    ko: '대화 상자입니다. 안에만 놓습니다.',
    en: 'This is a dialog. The form only goes inside.',
    note: 'Limit of a place: the element dialog.',
  },
  nowhere: {
    ko: '여기에는 놓지 못합니다. 다른 곳을 고르세요.',
    en: 'The form does not fit here. Choose another place.',
    note: 'Nothing is possible at this element.',
  },
} as const satisfies WordTable

/** While a person points. */
export const pickWords = {
  shield: {
    ko: '놓을 곳 고르기. 위 화살표는 바깥 요소, 아래 화살표는 안쪽 요소, 좌우 화살표는 옆 요소, Enter는 선택, Esc는 취소입니다.',
    en: 'Pick a place. Arrow up goes out, down goes in, left and right go to the next element, Enter takes it, Escape leaves.',
    note: 'Read aloud when pointing begins. Names of keys stay.',
  },
  lead: { ko: '놓을 곳을 누르세요', en: 'Click the place', note: 'Lead of the panel while pointing.' },
  keys: {
    ko: '화살표 키로도 움직입니다. Enter로 고르고 Esc로 그만둡니다.',
    en: 'Arrow keys work too. Enter takes the element, Escape leaves.',
    note: 'Under the lead.',
  },
  untouched: {
    ko: '고르는 동안 페이지는 누름에 반응하지 않습니다.',
    en: 'The page does not react to clicks meanwhile.',
    note: 'Under the lead.',
  },
  cancel: { ko: '그만 고르기', en: 'Stop picking', note: 'Button.' },
} as const satisfies WordTable

/** The settings of the form. */
export const choiceWords = {
  heading: { ko: '양식', en: 'Form', note: 'Heading over the settings.' },
  kind: { ko: '받는 목적', en: 'What the number is for', note: 'Legend.' },
  marketing: { ko: '광고 문자만', en: 'Advertising only', note: 'for="marketing". The word 광고 stays.' },
  service: { ko: '안내 문자, 광고는 선택', en: 'Service texts, ads optional', note: 'for="service".' },
  basis: { ko: '수집 근거', en: 'Legal basis', note: 'Legend; only for service texts (PIPA 22(3)).' },
  consent: { ko: '동의', en: 'Consent', note: 'basis="consent": a box.' },
  contract: { ko: '계약 이행', en: 'Contract', note: 'basis="contract": a notice without a box.' },
  company: { ko: '회사 이름', en: 'Company', note: 'Label: the controller, as visitors read it.' },
  policy: { ko: '개인정보 처리방침 주소', en: 'Address of the privacy policy', note: 'Label.' },
  optOut: { ko: '080 무료수신거부 번호', en: '080 opt-out number', note: 'Label.' },
  optOutHelp: {
    ko: '비우면 양식에 번호가 나오지 않습니다.',
    en: 'Left empty, the form shows no number.',
    note: 'Help under the field.',
  },
  processor: { ko: '계약서에 적힌 핵클의 상호', en: 'Name of Hackle in the contract', note: 'Label.' },
  processorHelp: {
    ko: '비우면 수탁자를 알리는 줄이 빠집니다.',
    en: 'Left empty, the line about the processor is left out.',
    note: 'Help under the field.',
  },
  night: { ko: '야간 수신 구독 키', en: 'Key of the night subscription', note: 'Label: the key in Hackle.' },
  nightHelp: {
    ko: '비우면 야간(21:00~08:00) 동의 상자를 그리지 않습니다.',
    en: 'Left empty, the box for 21:00 to 08:00 is not drawn.',
    note: 'Help under the field.',
  },
  language: { ko: '양식 언어', en: 'Language of the form', note: 'Legend.' },
  korean: { ko: '한국어', en: 'Korean', note: 'Language of the form.' },
  otherLanguage: {
    ko: '이 창과 달리 양식은 {language}로 나옵니다. 방문자가 읽는 언어를 고르세요.',
    en: 'Unlike this panel, the form is in {language}. Choose the language of your visitors.',
    note: 'Beside the language choice where it is not that of the panel: at first the form follows the page.',
  },
  english: { ko: '영어', en: 'English', note: 'Language of the form.' },
  more: {
    ko: '080 번호, 수탁자, 야간',
    en: 'Opt-out number, processor, night',
    note: 'Opens further fields.',
  },
  noCompany: { ko: '회사 이름을 적으세요.', en: 'Write the company.', note: 'Problem of the field.' },
  noPolicy: {
    ko: 'https:// 또는 /로 시작하는 주소를 적으세요.',
    en: 'Write an address that begins with https:// or /.',
    note: 'Problem of the field.',
  },
  tooLong: {
    ko: '{n}자까지 적을 수 있습니다.',
    en: 'It takes {n} characters at most.',
    note: 'Problem of a field.',
  },
  place: { ko: '이 자리에 양식 놓기', en: 'Put the form there', note: 'Main button.' },
  placeAnew: { ko: '바꾼 설정으로 다시 놓기', en: 'Apply the changes', note: 'Main button after an edit.' },
  placing: { ko: '놓는 중', en: 'Putting it there', note: 'On the button while it works.' },
  settings: { ko: '놓을 곳과 양식 설정', en: 'Place and settings', note: 'Opens the settings again.' },
} as const satisfies WordTable
