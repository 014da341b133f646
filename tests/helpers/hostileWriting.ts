import type { Aviary } from './canary.ts'
import { entriesIn, type LastingRelay, type StoredEntry } from './hostileRelay.ts'
import { purposesOfAll, reads, sent, type Somebody, type Team } from './hostileTeam.ts'
import { openAll, wordsOf, type Loot } from './hostileThief.ts'
import type { Keyring } from '../../src/keys/index.ts'

export const circlesOfAll = ['everyone', ...purposesOfAll] as const

/** What was said where, so that whoever is in a circle can be asked for all of it. */
export type Said = {
  /** Each of them says something in each of the circles; the Holder writes and rewrites a card there too. */
  by(writers: readonly Somebody[], when: string, circles?: readonly string[]): Promise<void>
  /** Each of them reads all that was ever said in these circles. */
  readBy(readers: readonly Somebody[], circles?: readonly string[]): Promise<void>
  readonly messages: readonly { readonly circle: string; readonly text: string }[]
}

export function saying(team: Team, aviary: Aviary): Said {
  const messages: { circle: string; text: string }[] = []
  const cardByCircle = new Map<string, string>()
  return {
    messages,
    async by(writers, when, circles = circlesOfAll) {
      for (const circle of circles) {
        const circleId = await team.circleId(circle)
        for (const writer of writers) {
          const text = aviary.word(`${when}, ${writer.name} to ${circle}`)
          await writer.device.run('say', { circleId, text })
          messages.push({ circle, text })
          if (writer !== team.holder) continue
          const card = { circleId, starter: 'How', text: aviary.word(`${when}, card of ${circle}`) }
          const { cardId } = await writer.device.run('saveCard', {
            cardId: cardByCircle.get(circle) ?? null,
            ...card,
          })
          cardByCircle.set(circle, cardId)
        }
      }
      for (const writer of writers) await sent(writer)
    },
    async readBy(readers, circles = circlesOfAll) {
      for (const circle of circles) {
        const circleId = await team.circleId(circle)
        const texts = messages.filter((message) => message.circle === circle).map(({ text }) => text)
        for (const reader of readers) await reads(reader, circleId, texts)
      }
    },
  }
}

export const monthsAround = (now: number): readonly string[] =>
  [-1, 0, 1, 2].map((by) => {
    const day = new Date(now)
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + by, 1)).toISOString().slice(0, 7)
  })

export type Raid = {
  readonly before: readonly Loot[]
  readonly after: readonly Loot[]
  /** Words of after that could be read all the same. */
  readonly words: readonly string[]
  readonly storedAfter: number
}

/** Takes the relay's folder, and tries every key of these keyrings on everything in it. */
export async function raid(
  relay: LastingRelay,
  keyrings: readonly Keyring[],
  before: readonly StoredEntry[],
  aviary: Aviary,
): Promise<Raid> {
  const entries = await entriesIn(relay.folder)
  const wasThere = new Set(before.map(({ volume, number }) => `${volume} ${number}`))
  const loot = openAll(keyrings, entries, monthsAround(Date.now()))
  const isBefore = ({ stored }: Loot): boolean => wasThere.has(`${stored.volume} ${stored.number}`)
  const after = loot.filter((one) => !isBefore(one))
  return {
    before: loot.filter(isBefore),
    after,
    words: after.flatMap((one) => aviary.findIn(wordsOf(one))),
    storedAfter: entries.length - before.length,
  }
}
