/** The entry of `hackle-phone-intl.js`: numbers of other countries, for forms whose `countries` names more than Korea. */
import { intlReader } from '../phone/intl'
import { registerIntlReader } from './intl-place'

registerIntlReader(intlReader)
