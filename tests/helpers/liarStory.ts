import type { Problem, Views } from '../../src/app/index.ts'
import type { VolumeId } from '../../src/protocol/index.ts'
import { keyringOn } from './hostileDisk.ts'
import { reads, teamOf, type Somebody, type Team } from './hostileTeam.ts'
import { openAll, type Loot } from './hostileThief.ts'
import { monthsAround } from './hostileWriting.ts'
import type { Face } from './liarRelay.ts'

/** Two people and a Holder who talk about care, by a relay that lies; and a clock that goes forward when it is told to. */
export type LiarStory = {
  readonly team: Team
  readonly anne: Somebody
  readonly tariq: Somebody
  readonly all: readonly Somebody[]
  readonly care: string
  /** All that was said, in the circle of care. */
  readonly said: readonly string[]
  say(one: Somebody, text: string): Promise<void>
  allRead(): Promise<void>
  /** What a phone has to say of the relay is due again. */
  halfADayLater(): void
  /** All that lies there, opened as the Holder can. */
  lootOf(face: Face): Promise<readonly Loot[]>
  /** Where the message of that text lies. */
  volumeOf(text: string): Promise<VolumeId>
}

export async function tellStory(
  relay: Face,
  others: Readonly<Record<string, readonly string[]>> = {},
): Promise<LiarStory> {
  let late = 0
  const clock = { now: () => Date.now() + late }
  const team = await teamOf(relay, { Anne: ['care'], Tariq: ['care'], ...others }, clock)
  const [anne, tariq] = [team.somebody('Anne'), team.somebody('Tariq')]
  const all = team.people
  const care = await team.circleId('care')
  const said: string[] = []
  const story: LiarStory = {
    team,
    anne,
    tariq,
    all,
    care,
    said,
    async say(one, text) {
      await one.device.run('say', { circleId: care, text })
      await isSent(one)
      said.push(text)
    },
    async allRead() {
      for (const one of all) await reads(one, care, said)
    },
    halfADayLater: () => void (late += 13 * 60 * 60 * 1000),
    async lootOf(face) {
      const stored = [...face.entriesByVolume].flatMap(([volume, entries]) =>
        entries.map((bytes, i) => ({ volume, number: i + 1, bytes: new Uint8Array(bytes) })),
      )
      return openAll([await keyringOn(team.holder.disk)], stored, monthsAround(clock.now()))
    },
    async volumeOf(text) {
      const found = factsIn(await story.lootOf(relay), 'message').find(({ entry }) =>
        JSON.stringify(entry.payload).includes(text),
      )
      return (found?.stored.volume ?? '') as VolumeId
    },
  }
  await story.say(team.holder, 'tea at four')
  await story.allRead()
  return story
}

export const factsIn = (loot: readonly Loot[], type: string): readonly Loot[] =>
  loot.filter(
    ({ entry: { payload } }) => payload.ok && 'type' in payload.value && payload.value.type === type,
  )

export const problemOf = (shell: Views['shell']['data']): Problem['kind'] | null =>
  shell.phase === 'open' ? (shell.saving.problem?.kind ?? null) : null

/** Until this person's screen says that of the relay. */
export const isTold = (one: Somebody, kind: Problem['kind'] | null): Promise<unknown> =>
  one.device.until('shell', null, (shell) => problemOf(shell) === kind)

/** Nothing is on this phone only, whatever is said of the relay. */
export const isSent = (one: Somebody): Promise<unknown> =>
  one.device.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)

/** From now on this person's phone is told what this face tells. */
export function leadTo(one: Somebody, face: Face): void {
  one.line.lead(face.url)
  one.line.cut()
}

export async function becomesTrue(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** All that somebody's screens say of the team and of what was written. */
export async function screensOf(one: Somebody, care: string): Promise<unknown> {
  const { people, circles } = await one.device.see('people', null)
  const { room } = await one.device.see('talk', { circleId: care })
  const { cards } = await one.device.see('profile', null)
  return JSON.parse(JSON.stringify({ people, circles, messages: room?.messages, cards })) as unknown
}
