/** One article of a policy: its heading, then paragraphs and lists in order. */
export interface Article {
  readonly title: string
  readonly blocks: readonly (string | readonly string[])[]
}

/** The ordinary articles before the entrustment one, for a fictional company. */
export function articlesBefore(company: string): readonly Article[] {
  return [
    {
      title: '개인정보의 처리 목적',
      blocks: [
        `${company}(이하 "회사")는 아래 목적으로만 개인정보를 처리합니다. 목적이 바뀌면 미리 알리고 다시 동의를 받습니다.`,
        [
          '회원 가입 의사 확인, 본인 식별, 부정 이용 방지',
          '예약과 주문의 접수, 결제, 환불, 방문 전 안내',
          '문의와 불만의 접수 및 처리 결과 회신',
          '동의한 회원에 대한 행사와 혜택 안내',
        ],
      ],
    },
    {
      title: '처리하는 개인정보의 항목',
      blocks: [
        '회사는 서비스 제공에 필요한 최소한의 항목만 받습니다.',
        [
          '필수: 이름, 휴대전화번호, 전자우편주소, 비밀번호',
          '선택: 생일, 관심 분야, 광고성 정보 수신 여부',
          '자동 생성: 접속 일시, 접속 주소, 서비스 이용기록, 기기 정보',
        ],
      ],
    },
    {
      title: '개인정보의 보유 및 이용기간',
      blocks: [
        '회원 정보는 탈퇴할 때까지 보관하며, 법령이 따로 정한 기록은 그 기간 동안 분리하여 보관합니다.',
        ['계약과 청약철회 기록: 5년', '대금 결제와 재화 공급 기록: 5년', '소비자 불만과 분쟁 처리 기록: 3년'],
      ],
    },
    {
      title: '개인정보의 제3자 제공',
      blocks: [
        '회사는 정보주체의 개인정보를 제1조의 목적 안에서만 처리하며, 정보주체의 동의가 있거나 법률에 특별한 규정이 있는 경우에만 제3자에게 제공합니다. 현재 제3자에게 제공하는 개인정보는 없습니다.',
      ],
    },
  ]
}

/** The ordinary articles after the entrustment one. */
export function articlesAfter(company: string): readonly Article[] {
  return [
    {
      title: '개인정보의 파기 절차와 방법',
      blocks: [
        '보유기간이 끝나거나 처리 목적을 이룬 개인정보는 5일 안에 파기합니다.',
        ['전자 파일: 복구할 수 없는 방법으로 지웁니다.', '종이 문서: 분쇄기로 분쇄하거나 소각합니다.'],
      ],
    },
    {
      title: '정보주체와 법정대리인의 권리',
      blocks: [
        '정보주체는 언제든지 자신의 개인정보에 대한 열람, 정정, 삭제, 처리정지를 요구할 수 있으며 회사는 10일 안에 답합니다.',
        '만 14세 미만 아동의 개인정보는 받지 않습니다.',
      ],
    },
    {
      title: '개인정보의 안전성 확보조치',
      blocks: [
        [
          '내부 관리계획의 수립과 연 1회 이상의 교육',
          '접근 권한의 최소화와 접속기록의 보관',
          '비밀번호의 일방향 암호화와 전송 구간의 암호화',
        ],
      ],
    },
    {
      title: '자동 수집 장치의 설치·운영 및 거부',
      blocks: [
        '회사는 로그인 상태를 유지하고 이용 환경을 개선하려고 쿠키를 씁니다. 브라우저 설정에서 쿠키 저장을 거부할 수 있으며, 이때 로그인이 필요한 일부 기능을 쓰기 어려울 수 있습니다.',
      ],
    },
    {
      title: '개인정보 보호책임자',
      blocks: [
        `${company}의 개인정보 보호책임자는 견본 담당자이며, 문의는 privacy@sample.example 로 받습니다.`,
      ],
    },
    {
      title: '권익침해에 대한 구제방법',
      blocks: [
        '정보주체는 개인정보 침해에 대한 상담이나 분쟁 조정을 개인정보분쟁조정위원회와 개인정보침해신고센터에 신청할 수 있습니다.',
      ],
    },
    {
      title: '개인정보 처리방침의 변경',
      blocks: ['이 처리방침의 내용이 바뀌면 시행 7일 전부터 누리집에 알립니다.'],
    },
  ]
}
