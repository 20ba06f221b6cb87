import { defineConfig } from 'vite'
import { copyCompanions } from './lib/kit/build/copies'
import { writeIntegrity } from './lib/kit/build/integrity'
import { FORM_SCRIPT, otherParts, partConfig } from './lib/kit/build/parts'

/** The phone form for websites: `.output/kit`. A build of its own, since it ships without the extension. */
export default defineConfig(partConfig(FORM_SCRIPT, [otherParts([writeIntegrity, copyCompanions])]))
