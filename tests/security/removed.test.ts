import { describe, expect, it } from 'vitest'
import { verifyAct } from '../../src/circles/index.ts'
import { createAviary } from '../helpers/canary.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { purposesOfAll, sent, type Team } from '../helpers/hostileTeam.ts'
import { isContent, isSaid, type Loot } from '../helpers/hostileThief.ts'
import { circlesOfAll, raid, saying, type Raid } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000

describe('somebody who is out, with every key and disk they ever had and all that the relay keeps', () => {
  it('B1, B5: removed, opens what was before and nothing of what came after', { timeout }, async () => {
    const { aviary, said, anne, tariq, priya } = await begin()
    const stolen = [await keyringOn(priya.disk)]
    const before = await entriesIn(relay().folder)
    const live = priya.disk.copy()

    tariq.line.away(true)
    await team.holder.device.run('removePerson', { personId: await team.personId('Priya') })
    await priya.device.until('shell', null, (shell) => shell.phase === 'removed')
    await sent(team.holder)
    stolen.push(await keyringOn(priya.disk))
    await said.by([team.holder, anne], 'after')
    await said.readBy([team.holder, anne])

    // Who was away while the epochs turned reads on, and writes under the new ones.
    tariq.line.away(false)
    await tariq.device.run('sendNow', null)
    await said.readBy([tariq])
    await said.by([tariq], 'after, back')
    await said.readBy([team.holder, anne, tariq])

    const found = await raid(relay(), [...stolen, await keyringOn(live)], before, aviary)
    expectClosed(found, ['act remove', 'act epoch', 'a box for another'])
    expect(found.before.filter(isSaid).length).toBe(entriesOfFour)
    report('removed', before.length, found)
  })

  it('B1: out of one circle, opens nothing new of it and all of the others', { timeout }, async () => {
    const { aviary, said, anne, tariq, priya } = await begin()
    const stolen = [await keyringOn(priya.disk)]
    const before = await entriesIn(relay().folder)
    const others = circlesOfAll.filter((circle) => circle !== 'intimate')
    const circleIds = await Promise.all(
      others.filter((circle) => circle !== 'everyone').map((circle) => team.circleId(circle)),
    )
    await team.holder.device.run('setCircles', {
      personId: await team.personId('Priya'),
      circleIds,
      history: 'all',
    })
    await priya.device.until('talk', { circleId: null }, ({ rooms }) => rooms.length === others.length)
    await said.by([team.holder, anne, tariq], 'after', ['intimate'])
    await said.readBy([team.holder, anne, tariq], ['intimate'])
    const refused = await priya.device.session.run('say', {
      circleId: await team.circleId('intimate'),
      text: 'still here?',
    })
    expect(refused).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })

    const all = [...stolen, await keyringOn(priya.disk)]
    const found = await raid(relay(), all, before, aviary)
    expectClosed(found, ['act revoke', 'act epoch', 'a box for another'])
    report('one circle', before.length, found)

    await said.by([team.holder, priya], 'after, elsewhere', others)
    await said.readBy([team.holder, anne, tariq, priya], others)
    const later = await raid(relay(), [await keyringOn(priya.disk)], before, aviary)
    const elsewhere = said.messages.filter(({ text }) => later.words.some((word) => word.includes(text)))
    expect(elsewhere.filter(({ circle }) => circle === 'intimate')).toEqual([])
    expect(later.after.filter(isSaid).length).toBe(2 * others.length + others.length)
  })

  it.each([
    ['while the Holder is there', true],
    ['while the Holder is away, so that the next one who writes turns the key', false],
  ])('B1: who left %s opens nothing that was written then', { timeout }, async (_, isHolderThere) => {
    const { aviary, said, anne, tariq, priya } = await begin()
    const stolen = [await keyringOn(priya.disk)]
    const before = await entriesIn(relay().folder)
    if (!isHolderThere) team.holder.line.away(true)
    await priya.device.run('leaveTeam', null)
    await priya.device.until('shell', null, (shell) => shell.phase === 'removed' && shell.left)
    for (const one of [anne, tariq])
      await one.device.until('people', null, ({ people }) => people.length === 3)
    await said.by([anne, tariq], 'after')
    team.holder.line.away(false)
    await team.holder.device.run('sendNow', null)
    await said.readBy([team.holder, anne, tariq])
    await said.by([team.holder], 'after, Holder')
    await said.readBy([anne, tariq])

    const found = await raid(relay(), [...stolen, await keyringOn(priya.disk)], before, aviary)
    expectClosed(found, ['act leave', 'act epoch', 'a box for another'])
    expect(found.before.filter(isSaid).length).toBe(entriesOfFour)
    report(isHolderThere ? 'left' : 'left, Holder away', before.length, found)
  })
})

/** Four people in all circles, who have written in all of them. */
async function begin() {
  const aviary = createAviary()
  team = await teamOf({ Anne: purposesOfAll, Tariq: purposesOfAll, Priya: purposesOfAll })
  const [anne, tariq, priya] = [team.somebody('Anne'), team.somebody('Tariq'), team.somebody('Priya')]
  const said = saying(team, aviary)
  await said.by([team.holder, anne, tariq, priya], 'before')
  await said.readBy([team.holder, anne, tariq, priya])
  return { aviary, said, anne, tariq, priya }
}

/** A message of each of four in each of six circles, and the Holder's card in each. */
const entriesOfFour = 6 * 4 + 6

/**
 * No content; and of letters only those that somebody who is behind has to find where they look, none of which says
 * more than that it happened.
 */
function expectClosed(found: Raid, letters: readonly string[]): void {
  expect(found.words).toEqual([])
  expect(found.after.filter(isContent)).toEqual([])
  expect(found.storedAfter).toBeGreaterThan(found.after.length)
  for (const news of new Set(found.after.map(whatOf))) expect(letters).toContain(news)
}

function report(story: string, before: number, found: Raid): void {
  const news = [...new Set(found.after.map(whatOf))].join(', ')
  console.log(
    `B1, ${story}: ${found.before.length} of ${before} entries from before open; ` +
      `of ${found.storedAfter} from after ${found.after.length}: ${news}`,
  )
}

/** What somebody learns who opens it. */
function whatOf({ entry }: Loot): string {
  if (!entry.payload.ok) return 'nothing'
  const { value } = entry.payload
  if (value.kind === 'grant') return 'a box for another'
  if (value.kind !== 'act') return value.kind
  const act = verifyAct(value.bytes)
  return act.ok ? `act ${act.value.body.type}` : 'no act'
}
