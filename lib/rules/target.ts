import { foldName } from '../facts/policy/names'
import type { Target } from './types'

/** Hackle with every spelling that is accepted for it. */
export const HACKLE: Target = { id: 'Hackle', isHackle: true, aliases: [] }

/**
 * A processor to look for, from what a person typed: `Hackle` or `핵클` in any case and width is the whole alias set;
 * any other name stands for itself, `"A|B"` for either. `id` is the argument verbatim.
 */
export function parseTarget(argument: string): Target {
  if (/^(?:hackle|핵클)$/i.test(argument.normalize('NFKC').trim())) return { ...HACKLE, id: argument }
  const names = argument.split('|').filter((name) => name.trim() !== '')
  const forms = names.flatMap((name) => [
    name,
    name.normalize('NFKC').replace(/\((?!주\)|유\))[^()]*\)|\[[^\]]*\]/g, ' '),
  ])
  const aliases = new Set(forms.map(foldName).filter((name) => name !== ''))
  return { id: argument, isHackle: false, aliases: [...aliases] }
}

/** The name as shown: Hackle in the reader's language, else the first name that was typed. */
export function shownName(
  target: { readonly id: string; readonly isHackle: boolean },
  language: 'ko' | 'en',
) {
  if (target.isHackle) return language === 'ko' ? '핵클' : 'Hackle'
  return target.id.split('|')[0]?.trim() ?? target.id
}
