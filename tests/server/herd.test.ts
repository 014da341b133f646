import { expect, it } from 'vitest'
import { startRelay } from '../helpers/relay.ts'
import { connect, someAddress, someEntry } from '../helpers/relayClient.ts'

it('E6: 500 clients that all come back at once are served within seconds, each its own volume and a shared one', async () => {
  const rate = { perSecond: 1e9, burst: 1e9 }
  const running = await startRelay({ limits: { socketsPerAddress: 600, addressRate: rate } })
  const shared = someAddress()
  const started = performance.now()
  const clients = await Promise.all(
    Array.from({ length: 500 }, async () => {
      const client = await connect(running.url)
      await Promise.all([client.open(someAddress()), client.open(shared)])
      return client
    }),
  )
  expect(performance.now() - started).toBeLessThan(15_000)
  await clients[0]?.put(shared.volume, [someEntry()])
  await Promise.all(clients.slice(1).map((client) => client.next('entries')))
  await running.stop()
  await Promise.all(clients.map(({ closed }) => closed))
})
