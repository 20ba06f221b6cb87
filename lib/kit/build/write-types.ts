import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { KIT_OUT } from './parts'
import { PUBLISHED_TYPES } from './published-types'

/* Writes the types of the kit beside its scripts: run after the build of the scripts, since it takes longer than they do. */

mkdirSync(KIT_OUT, { recursive: true })
for (const [name, text] of Object.entries(PUBLISHED_TYPES)) writeFileSync(path.join(KIT_OUT, name), text)
