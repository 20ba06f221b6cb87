import { TERMINAL } from './printing'
import { scanCommand } from './scan-command'

process.exitCode = await scanCommand(process.argv.slice(2), process.env, TERMINAL)
