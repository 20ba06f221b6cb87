import { exportHtml } from '../../lib/records/export-html'
import { exportJson } from '../../lib/records/export-json'
import { sampleReport } from '../../lib/records/sample-report'
import { sidewaysOf } from './appearance'
import { violationsIn } from './axe'
import { expect, test } from './fixtures'

const file = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) })

for (const language of ['ko', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a report is checked on a page of the extension, offline', async ({ session }) => {
      const input = await sampleReport()
      const report = await exportHtml(input, language)
      const page = await session.openExtensionPage('verify.html')
      const chooser = page.locator('input[type=file]')
      const lead = page.locator('.result .lead')
      await page.getByRole('button').waitFor()
      await page.context().setOffline(true)

      // Written in Node, checked in a browser: the readable part must be written alike by both.
      await chooser.setInputFiles(file('report.html', report))
      await expect(lead).toHaveText(
        { ko: '내보낸 뒤에 바뀐 내용이 없습니다.', en: 'Nothing was changed after the export.' }[language],
      )
      const { head } = JSON.parse(await exportJson(input)) as { head: string }
      await page.locator('#head').fill(head.replace(/./g, '0'))
      await page.locator('#head').press('Tab')
      await expect(lead).toHaveClass(/s-error/)
      await page.locator('#head').fill('')
      await page.locator('#head').press('Tab')
      await expect(lead).toHaveClass(/s-seen/)

      await chooser.setInputFiles(file('tampered.html', report.replaceAll('문자 발송', '문자 발숭')))
      await expect(lead).toHaveClass(/s-error/)
      await expect(page.locator('.is-changed').first()).toContainText('https://www.solbaram.example/privacy')
      await chooser.setInputFiles(file('other.html', '<!doctype html><p>hello'))
      await expect(lead).toHaveClass(/s-cannot-tell/)

      await chooser.setInputFiles(file('tampered.html', report.replace('<b>솔바람', '<b>슬바람')))
      await expect(page.locator('.is-changed')).toHaveCount(1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violationsIn(page), `axe, ${colorScheme}`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await sidewaysOf(page), 'scrolls sideways at 320 px').toBe(0)
    })
  })
}
