import { mergeCommand } from './merge-command'
import { TERMINAL } from './printing'

process.exitCode = await mergeCommand(process.argv.slice(2), process.env, TERMINAL)
