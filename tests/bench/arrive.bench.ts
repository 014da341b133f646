import { open } from 'node:fs/promises'
import { join } from 'node:path'
import sodium from 'libsodium-wrappers'
import { addDays } from '../../src/domain/index.ts'
import { device } from '../helpers/cast.devices.ts'
import { micros } from './clock.ts'
import { newFolder, removeFolder } from './folders.ts'
import { foundTeam } from './team.ts'
import type { Bench, Work } from './bench.ts'

const each = 25
const days = 300

/**
 * From the tap "I am here" without signal to "Saved on this phone" on the same screen: the command, the flushed disk, the view.
 * Against a signature and a flushed write of as many bytes.
 */
export const benches = [arrive]

async function arrive(): Promise<Bench> {
  await sodium.ready
  const folder = await newFolder()
  // Nobody answers there: it is saved on this device alone.
  const origin = 'http://127.0.0.1:9'
  const founded = await foundTeam(origin, folder, days)
  await founded.maureen.close()
  const maureen = await device({ origin, folder })
  const { date } = await maureen.see('today', null)
  const visits = founded.seriesIds.flatMap((seriesId) =>
    Array.from({ length: days - 2 }, (_, n) => `${seriesId}.${addDays(date, -1 - n)}`),
  )
  const subject: Work = {
    name: 'arrive, to "Saved on this phone"',
    async run() {
      const times: number[] = []
      for (const visitId of visits.splice(0, each)) {
        const began = micros()
        const saved = maureen.until('visit', { visitId }, (view) => view?.visit.state === 'arrived')
        await maureen.run('arrive', { visitId })
        const view = await saved
        times.push(micros() - began)
        if (view?.visit.saved !== 'on-this-phone') throw new Error('It is not said to be on this phone')
      }
      if (times.length !== each) throw new Error('There were not enough visits')
      return { wall: times }
    },
  }
  const keys = sodium.crypto_sign_keypair()
  const file = await open(join(folder, 'bare'), 'a')
  const bare: Work = {
    name: 'a signature and a flushed write',
    async run() {
      const times: number[] = []
      const bytes = sodium.randombytes_buf(730)
      for (let i = 0; i < each; i++) {
        const began = micros()
        const signature = sodium.crypto_sign_detached(bytes, keys.privateKey)
        await file.write(Buffer.concat([bytes, signature]))
        await file.datasync()
        times.push(micros() - began)
      }
      return { wall: times }
    },
  }
  return {
    name: 'arriving at a visit without signal',
    tells: ['p50', 'p95'],
    rounds: 9,
    compare: [{ subject, against: [bare] }],
    async close() {
      await file.close()
      await maureen.close()
      await removeFolder(folder)
    },
  }
}
