import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { makeCertificate } from '../../test/stand-in/certificate'
import { openTarget } from './open'

it('a certificate that nobody vouches for is told as such, and the page is not read', async () => {
  const { key, cert } = await makeCertificate(['localhost'])
  const server = createServer({ key, cert }, (_, response) => response.end('<p>never read</p>'))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await expect(openTarget(`https://localhost:${port}/privacy`)).rejects.toMatchObject({ code: 'tls' })
  server.close()
})
