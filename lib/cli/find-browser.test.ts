import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser'

describe('the browser', () => {
  const machine = (files: string[], environment: Record<string, string> = {}, platform = 'linux') => ({
    environment,
    platform,
    isExecutable: (file: string) => files.includes(file),
  })

  it.each([
    [
      'the one that is named',
      machine(['/my/chrome', '/usr/bin/chromium'], { CHROME_PATH: '/my/chrome' }),
      '/my/chrome',
    ],
    ['none besides the named one', machine(['/usr/bin/chromium'], { CHROME_PATH: '/gone' }), null],
    ['an installed one', machine(['/usr/bin/google-chrome', '/own']), '/usr/bin/google-chrome'],
    ['one of the PATH', machine(['/opt/chromium'], { PATH: '/bin:/opt' }), '/opt/chromium'],
    [
      'no stub of a snap',
      machine(['/usr/bin/chromium-browser', '/snap/bin/chromium'], { PATH: '/usr/bin' }),
      null,
    ],
    ['the bundled one', machine(['/own']), '/own'],
  ])('is %s', (_name, given, found) => expect(findBrowser('/own', given)).toBe(found))
})
