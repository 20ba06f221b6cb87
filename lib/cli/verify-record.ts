import { TERMINAL } from './printing'
import { verifyCommand } from './verify-command'

process.exitCode = await verifyCommand(process.argv.slice(2), process.env, TERMINAL)
