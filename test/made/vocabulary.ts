/* The words of made policies. Companies are made up, but for Hackle and the one that cookies are known of. */

export type Language = 'ko' | 'en'

export const OTHERS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  ko: [
    ['가람택배', '상품 배송'],
    ['나루페이', '결제 대행'],
    ['다온클라우드', '서버 운영 및 데이터 보관'],
    ['라온데이터', '고객 상담'],
    ['마루시스템', '전산 시스템의 유지·보수'],
    ['바름신용평가', '본인 확인'],
    ['새벽인쇄', '우편물 발송'],
    ['아침소프트', '웹로그 분석'],
    ['한결', '고객 만족도 조사'],
    ['두레컴', '앱 푸시 알림 발송'],
  ],
  en: [
    ['Garam Logistics', 'Product delivery'],
    ['Narupay', 'Payment processing'],
    ['Daon Cloud', 'Server hosting and data storage'],
    ['Maru Systems', 'System maintenance'],
    ['Bareum Credit', 'Identity verification'],
    ['Achim Soft', 'Web log analysis'],
  ],
}
export const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['위탁 계약 종료 시까지', '회원 탈퇴 시 또는 위탁계약 종료 시까지', '3년', '배송 완료 후 3개월'],
  en: ['Until the contract ends', 'Until withdrawal of membership or termination of the contract', '3 years'],
}
export const HACKLE: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '주식회사 핵클',
    '(주)핵클',
    '㈜핵클',
    '㈜ 핵클',
    '핵클',
    '핵클㈜',
    '핵클(주)',
    '핵클 주식회사',
    '핵클(Hackle)',
    'Hackle(핵클)',
    'Hackle',
    'Hackle Co., Ltd.',
    'Hackle Inc.',
    'Ｈａｃｋｌｅ',
    '핵클 (Hackle Co., Ltd.)',
  ],
  en: [
    'Hackle',
    'Hackle Co., Ltd.',
    'Hackle Inc.',
    'Hackle, Inc.',
    'HACKLE',
    'Hackle Co.,Ltd',
    'Hackle (핵클)',
  ],
}
export const MESSAGES: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '문자메시지 발송',
    '맞춤형 CRM 캠페인(문자메시지 등) 발송',
    '마케팅 메시지 발송',
    '알림톡 및 문자 발송 대행',
    '고객 행동 분석과 캠페인 운영',
  ],
  en: ['Sending text messages', 'CRM campaigns such as text messages', 'Delivery of marketing messages'],
}
export const OTHER_WORK: Readonly<Record<Language, readonly string[]>> = {
  ko: ['서비스 이용 통계 분석', '데이터 분석', 'A/B 테스트 운영', '방문자 행동 분석'],
  en: ['Usage statistics', 'Data analysis', 'A/B testing'],
}
export const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  ko: ['핵클리어', '(주)핵클린', '해클', '주식회사 핵클리닉', 'Shackle Inc.', 'Hackles'],
  en: ['Shackle Inc.', 'Unshackle', 'Hackler Ltd.', 'Heckle'],
}
export const LEADS: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '',
    '회사는 원활한 업무 처리를 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.',
    '회사는 서비스 향상을 위해 아래와 같이 개인정보를 위탁하고 있으며, 관계 법령에 따라 위탁계약 시 필요한 사항을 규정하고 있습니다.',
    '개인정보 위탁 처리 기관 및 위탁업무 내용은 아래와 같습니다.',
    '① 회사는 다음의 업체에 업무를 맡기고 있습니다.',
    '회사의 개인정보 처리위탁 현황은 다음과 같습니다.',
  ],
  en: [
    '',
    'The company entrusts the processing of personal information as follows.',
    'We outsource some of our work to the companies below.',
    'Details of the consignment are as follows.',
  ],
}
export const TAILS: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '',
    '회사는 위탁계약 체결 시 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 재위탁 제한을 문서에 적고 수탁자를 감독합니다.',
    '위탁업무의 내용이나 수탁자가 바뀌면 지체 없이 이 처리방침으로 공개합니다.',
  ],
  en: [
    '',
    'We supervise the companies above as the law asks.',
    'When the work or the companies change, we say so here.',
  ],
}
export const NEGATIVES: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '회사는 현재 개인정보 처리를 위탁하고 있지 않습니다.',
    '회사는 이용자의 동의 없이 개인정보를 외부 업체에 위탁하지 않습니다. 향후 필요가 생길 경우 위탁 대상자와 업무 내용을 알려 드립니다.',
    '해당 사항 없음',
    '회사는 필요한 경우 개인정보 처리 업무를 외부에 위탁할 수 있습니다. 현재는 개인정보 처리를 위탁하지 않습니다.',
    '회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.</p><p>현재 위탁하는 업무는 없습니다.',
    '회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.</p><p>수탁자: 없음',
  ],
  en: [
    'We do not entrust the processing of personal information to anybody.',
    'We do not outsource the processing of your personal data. Should it become necessary, we will tell you.',
  ],
}
export const LINKS: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '<a href="/list">수탁업체 현황 보기</a>',
    '<button>위탁업체 목록 보기</button>',
    '<p>수탁자와 위탁업무는 <a href="/processors">여기</a>에서 확인하실 수 있습니다.</p>',
    '<p>개인정보 처리위탁 업체 목록 <a href="/l">[자세히 보기]</a></p>',
    '<p>수탁업체의 전체 목록은 홈페이지 공지사항에서 확인할 수 있습니다.</p>',
  ],
  en: [
    '<a href="/list">View the list of processors</a>',
    '<p>For the list of our outsourcing companies, see <a href="/l">here</a>.</p>',
  ],
}
export const BY_TYPE: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '수탁자는 유형별로 안내하며 실제 수탁자는 마이페이지 메뉴에서 확인할 수 있습니다.',
    '택배사 등 수탁자의 유형: 배송업체. 구체적인 수탁자는 주문 상세 화면에서 조회할 수 있습니다.',
  ],
  en: [
    'Processors are given by types of work. The company in charge can be found in the My page menu (see the order).',
  ],
}
export const SUBJECTS: Readonly<Record<Language, { before: [string, string][]; after: [string, string][] }>> =
  {
    ko: {
      before: [
        ['개인정보의 처리 목적', '회원 관리와 서비스 제공을 위하여 개인정보를 처리합니다.'],
        ['처리하는 개인정보의 항목', '이름, 휴대전화번호, 전자우편주소를 처리합니다.'],
        ['개인정보의 보유 및 이용기간', '회원 탈퇴 시까지 보유합니다.'],
      ],
      after: [
        ['개인정보의 파기', '보유기간이 지나면 지체 없이 파기합니다.'],
        ['정보주체의 권리', '정보주체는 언제든지 열람을 요구할 수 있습니다.'],
        ['개인정보의 안전성 확보조치', '접근 권한을 관리하고 암호화합니다.'],
        ['개인정보 보호책임자', '책임자: 견본 담당자'],
      ],
    },
    en: {
      before: [
        ['Purpose of processing', 'We process personal information to run the service.'],
        ['Information we collect', 'Name, phone number and e-mail address.'],
        ['Retention period', 'We keep it until you leave.'],
      ],
      after: [
        ['Destruction of personal information', 'We destroy it without delay.'],
        ['Your rights', 'You may ask to see your information at any time.'],
        ['Security measures', 'We manage access and encrypt.'],
        ['Privacy officer', 'Sample person'],
      ],
    },
  }
