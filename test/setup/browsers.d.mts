type Finder = (
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
  exists?: (file: string) => boolean,
) => string | null

export const findChromium: Finder
export const findFirefox: Finder
export function candidates(
  places: Readonly<Record<string, string[]>>,
  names: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string[]
