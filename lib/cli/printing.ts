import { say } from '../words/say'
import type { Language } from '../words/types'
import { humanError, humanText } from './human'
import { jsonLine } from './json-line'
import type { Listener } from './run'
import { errorWords } from './words'

/** Where a command speaks: standard output and standard error, a line each. */
export interface Output {
  print(text: string): void
  complain(text: string): void
}

export const TERMINAL: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}

/** Prints each result on standard output as it comes: one JSON line a target, or text for people. */
export function printing(json: boolean, language: Language, { print }: Output): Listener {
  return {
    result({ target }, result) {
      if ('error' in result) {
        const { code, values } = result.error
        const message = say(errorWords[code], language, values)
        print(
          json ? JSON.stringify({ target, error: { code, message } }) : humanError(target, message, language),
        )
        return
      }
      print(
        json ? JSON.stringify(jsonLine(target, result.report)) : humanText(target, result.report, language),
      )
    },
  }
}
