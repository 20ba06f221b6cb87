type Finder = (
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
  exists?: (file: string) => boolean,
) => string | null

export const findChromium: Finder
export const findFirefox: Finder
