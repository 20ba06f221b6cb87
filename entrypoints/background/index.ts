import { defineBackground } from 'wxt/utils/define-background'
import { startWorker } from '../../lib/services/worker'

export default defineBackground({ type: 'module', main: startWorker })
