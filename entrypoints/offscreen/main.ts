import { onReadJob } from '../../lib/platform/offscreen'
import { IdleClock } from './idle'
import { answerJob } from './answer'

/** A page nobody asks closes itself: it is made anew when it is needed. */
const IDLE_MS = 60_000

const idle = new IdleClock(IDLE_MS, () => window.close())
onReadJob((job) => idle.during(() => answerJob(job)), new AbortController().signal)
