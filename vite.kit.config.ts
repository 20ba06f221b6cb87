import { defineConfig } from 'vite'
import { CLASSIC, otherParts, partConfig } from './lib/kit/build/parts'
import { writeIntegrity } from './lib/kit/build/integrity'

/** The phone form for websites: `.output/kit`. A build of its own, since it ships without the extension. */
export default defineConfig(partConfig(CLASSIC, [otherParts(writeIntegrity)]))
