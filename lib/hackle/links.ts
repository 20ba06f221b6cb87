/**
 * Where things stand at Hackle. Each address is one that Hackle prints itself; none is guessed.
 * Documents are given by their Korean address; {@link inLanguage} turns them into the English one.
 */
export const hackleLinks = {
  /** Text Message tab: sender numbers. Printed in "Getting Started with Text Messages", section 2. */
  textMessageTab: 'https://dashboard.hackle.io/config/platform-integrations?tab=TEXT_MESSAGE',
  /** Settings tab: identity verification and the 080 number. Printed in the same guide, section 3. */
  settingTab: 'https://dashboard.hackle.io/config/platform-integrations?tab=SETTING',
  /** The guide itself: the five preparations, with the example clause. */
  gettingStarted: 'https://docs.hackle.io/crm-marketing/sms/getting-started',
  /** Price of a message by kind; linked from the guide, section 4. */
  messagePrice: 'https://docs.hackle.io/crm-marketing/message-price',
  /** How phone numbers are collected; linked from the guide, section 5. */
  phoneCollection: 'https://docs.hackle.io/crm-marketing/crm-properties/collect-phone-number',
  /** Subscription states, and the two campaign targets. */
  subscriptions: 'https://docs.hackle.io/development-guide/sdk/user-identifier/crm-subscription',
  /** The Hackle team: top-up, own agreement forms, numbers of other vendors. Printed in the sending guides. */
  support: 'mailto:support@hackle.io',
} as const

const DOCS = 'https://docs.hackle.io/'

/** The address in a language. Hackle's documents stand at the root in Korean and under `/en/` in English. */
export function inLanguage(href: string, language: 'ko' | 'en') {
  return language === 'en' && href.startsWith(DOCS) ? `${DOCS}en/${href.slice(DOCS.length)}` : href
}
