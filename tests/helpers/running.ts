import { labels, ok, silentLog, systemClock, systemRandom, type Disk } from '../../src/base/index.ts'
import type { Context } from '../../src/app/context.ts'
import { openKeeper } from '../../src/app/keeper.ts'
import type { Look } from '../../src/app/look.ts'
import { startRunning } from '../../src/app/running.ts'
import { hash, hide, verify, type PublicSigningKey } from '../../src/crypto/index.ts'
import { createKeyWrap, createVault } from '../../src/keys/index.ts'
import { memoryDisk, noPersistence } from '../../src/store/index.ts'
import { createWire, systemScheduler } from '../../src/sync/index.ts'
import { deviceKey } from './hostileDisk.ts'
import { must } from './relay.ts'

/**
 * What a member's commands work with, without the commands: for what a feature says between devices before it has a
 * screen. The device on the disk must be closed.
 */
export async function contextOn(
  disk: Disk,
  origin: string,
): Promise<{ readonly context: Context; readonly stop: () => Promise<void> }> {
  const vault = createVault(disk, createKeyWrap('memory', hide(deviceKey), systemRandom), systemRandom)
  const keeper = must(await openKeeper(vault))
  const keyring = keeper.keyring()
  if (!keyring) throw new Error('there is nobody on this disk')
  const { context, stop } = await startRunning({
    ports: {
      disk,
      vault,
      lock: null,
      slot: null,
      doorCards: null,
      doorCard: null,
      scratchDisk: memoryDisk,
      clock: systemClock,
      random: systemRandom,
      scheduler: systemScheduler,
      connect: (options) =>
        createWire({
          ...options,
          hash,
          verify: (message, signature, relay) =>
            verify(labels.relayReceipt, message, signature, relay as PublicSigningKey),
        }),
      persistence: noPersistence,
      log: silentLog,
      relayUrl: `${origin.replace(/^http/, 'ws')}/relay`,
      origin,
      timeZone: 'Europe/London',
      own: { get: () => undefined, keep: async () => ok(undefined) },
      myTeams: () => [],
      wipe: async () => {},
    },
    keeper,
    keyring,
    onNews: () => {},
    onChange: () => {},
  })
  await context.refresh()
  return { context, stop }
}

export function lookOf(context: Context): Look {
  const look = context.look()
  if (!look) throw new Error('there is a team')
  return look
}

/** What has come by now, as soon as it has. */
export async function until<T>(context: Context, find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    await context.refresh()
    const found = find()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it never came')
}
