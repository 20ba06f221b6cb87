import { Drawing } from './icon'

const paths = {
  settings:
    'M2 5h7M13 5h1M2 11h1M7 11h7M12.9 5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0M6.9 11a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0',
  pause: 'M5.5 3v10M10.5 3v10',
  panel: 'M2.2 3h11.6v10H2.2zM9.8 3v10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  save: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
} as const

/** Drawings that the overlay on the dashboard does not show, apart from those that it does: it would carry them too. */
export function ExtraIcon({ name }: { readonly name: keyof typeof paths }) {
  return <Drawing d={paths[name]} />
}
