import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import type { Clock } from '../../src/base/index.ts'
import type { HeadlessOptions } from '../../src/headless.ts'
import { device, type Device } from './cast.devices.ts'
import type { HeldDisk } from './hostileDisk.ts'
import { startLastingRelay, type LastingRelay } from './hostileRelay.ts'
import * as hostile from './hostileTeam.ts'
import { contextOn } from './running.ts'

/** On a busy machine a team takes longer to close than a hook is given otherwise. */
const timeout = 60_000

/**
 * For the stories of one file: a relay, and phones on it, for each story or for all of them. `phone` is one that is only used;
 * those of `somebody` and `teamOf` have their disk and their line in the test's hands. All are closed when it is over, last
 * come first, and so is whatever a story puts into `stops`.
 */
export function phonesOnRelay(closed: 'after each' | 'after all') {
  let running: LastingRelay | undefined
  const stops: (() => Promise<unknown>)[] = []
  const relay = (): LastingRelay => {
    if (!running) throw new Error('the relay is there once the stories begin')
    return running
  }
  const [before, after] = closed === 'after each' ? [beforeEach, afterEach] : [beforeAll, afterAll]
  before(async () => {
    running = await startLastingRelay()
  }, timeout)
  after(async () => {
    for (const stop of stops.splice(0).toReversed()) await stop()
    await running?.end()
    running = undefined
  }, timeout)
  return {
    relay,
    stops,
    async phone(options: Partial<HeadlessOptions> = {}): Promise<Device> {
      const one = await device({ origin: relay().http, ...options })
      stops.push(() => one.close())
      return one
    },
    async somebody(name: string, disk?: HeldDisk, clock?: Clock): Promise<hostile.Somebody> {
      const one = await hostile.somebody(relay(), name, disk, clock)
      stops.push(() => one.device.close().then(() => one.line.close()))
      return one
    },
    async teamOf(members: Readonly<Record<string, readonly string[]>>, clock?: Clock): Promise<hostile.Team> {
      const team = await hostile.teamOf(relay(), members, clock)
      stops.push(() => team.close())
      return team
    },
    /** Their app closed, and their device at work without its rules. */
    async withoutApp(one: hostile.Somebody): Promise<Context> {
      await hostile.sent(one)
      await one.device.close()
      const { context, stop } = await contextOn(one.disk, relay().http)
      stops.push(stop)
      return context
    },
  }
}
