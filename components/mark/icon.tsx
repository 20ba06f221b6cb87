const paths = {
  move: 'M5.5 3.5h.01M10.5 3.5h.01M5.5 8h.01M10.5 8h.01M5.5 12.5h.01M10.5 12.5h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  collapse: 'M3.5 8h9',
  open: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7 7.5 8.5',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 1.8v3h-3',
  settings:
    'M2 5h7M13 5h1M2 11h1M7 11h7M12.9 5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0M6.9 11a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0',
  close: 'M4 4l8 8M12 4l-8 8',
  expand: 'M4 10l4-4 4 4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  pause: 'M5.5 3v10M10.5 3v10',
  panel: 'M2.2 3h11.6v10H2.2zM9.8 3v10',
  save: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
} as const

export type IconName = keyof typeof paths

/** A 16 px drawing for a control, in the control's own colour. The control carries the label. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const dots = name === 'move' || name === 'more'
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width={dots ? 2.5 : 1.5}
      stroke-linecap={dots ? 'round' : undefined}
    >
      <path d={paths[name]} />
    </svg>
  )
}
