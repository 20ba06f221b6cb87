import { firefoxVisitor } from './firefox-visitor'
import { lookAtEveryState } from './kit-sizes'
import { test } from './one-firefox'

test('every state is whole at 320 px, at 200 % zoom and with letters of twice the size', async ({
  firefox,
  standIn,
}) => {
  const width = await firefox.evaluate<number>('return innerWidth')
  const zoom = (full: number, letters: number) => () =>
    firefox.chrome<void>(
      `const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser
       selectedBrowser.fullZoom = args[0]
       selectedBrowser.textZoom = args[1]`,
      [full, letters],
    )
  await lookAtEveryState(firefoxVisitor(firefox), standIn, {
    '320 px': zoom(width / 320, 1),
    '200 %': zoom(2, 1),
    'letters at 200 %': zoom(1, 2),
    'letters at 200 % in 640 px': zoom(width / 640, 2),
    usual: zoom(1, 1),
  })
})
