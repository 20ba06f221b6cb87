export { HacklePhoneForm } from './element'
