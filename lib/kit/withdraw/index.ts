export { HacklePhoneWithdraw } from './element'
