import { afterAll, afterEach, beforeAll } from 'vitest'
import { device, type Device } from './cast.devices.ts'
import { startRelay, type RunningRelay } from './relay.ts'

/**
 * For the stories of one file: a relay that is there for all of them, and phones on it, which are closed after each story or
 * after the last one. `open` are those that will be closed; other devices of a story can be put there too.
 */
export function phonesOnRelay(closed: 'after each' | 'after all') {
  let running: RunningRelay | undefined
  const open: Device[] = []
  const close = async (): Promise<void> => {
    for (const one of open.splice(0)) await one.close()
  }
  const relay = (): RunningRelay => {
    if (!running) throw new Error('the relay is there once the stories begin')
    return running
  }
  beforeAll(async () => {
    running = await startRelay()
  })
  if (closed === 'after each') afterEach(close)
  afterAll(async () => {
    await close()
    await running?.stop()
  })
  const phone = async (): Promise<Device> => {
    const one = await device({ origin: relay().http })
    open.push(one)
    return one
  }
  return { open, phone, relay }
}
