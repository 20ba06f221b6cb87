import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startOverlay } from './overlay'

/** Put into a page of the dashboard by the worker when its badge is opened. */
export default defineUnlistedScript({ globalName: false, main: () => startOverlay(window) })
