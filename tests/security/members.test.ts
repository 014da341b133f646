import { expect, it } from 'vitest'
import type { MemberView } from '../../src/app/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import type { CircleId, EpochKey } from '../../src/keys/index.ts'
import { insiderOn, type Insider } from '../helpers/hostileInsider.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { join } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'

const { relay, somebody, teamOf } = phonesOnRelay('after each')
let team: Team

const bioOf = (view: MemberView): unknown =>
  view?.sections.flatMap((one) => one.answers).find((one) => one.field === 'bio')?.value

const say = (one: Somebody, value: string, circleId: string) =>
  one.device.run('saveAnswer', { answer: { field: 'bio', value }, circleIds: [circleId] })

/** Opens the documents of a circle. */
async function reach(mallory: Insider, epoch: EpochKey): Promise<string> {
  const chapter = must(await mallory.documents.openChapter([epoch], 'living', 'g1'))
  await mallory.carrier.follow()
  return chapter
}

const waitFor = (is: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): unknown => (is() ? resolve() : setTimeout(look, 5))
    look()
  })

it(
  'C1: nobody writes of themselves in another’s name, nor a word between theirs',
  { timeout: 180_000 },
  async () => {
    team = await teamOf({ Priya: ['care'], Mallory: ['care'] })
    const priya = team.somebody('Priya')
    const personId = await team.personId('Priya')
    const care = (await team.circleId('care')) as CircleId
    await say(priya, 'I am Priya.', care)
    for (const one of [team.holder, team.somebody('Mallory')])
      await one.device.until('member', { personId }, (view) => bioOf(view) === 'I am Priya.')
    await sent(priya)
    const bad = team.somebody('Mallory')
    await sent(bad)
    await bad.device.close()
    const mallory = await insiderOn(bad.disk.copy(), relay().http)
    const epoch = mallory.epoch(care)
    const chapter = await reach(mallory, epoch)
    const rows = () => Object.values(mallory.documents.view(chapter)?.rows ?? {})
    await waitFor(() => rows().length > 0)
    const hers = rows().find((row) => row.type === 'member-profile')?.document ?? ''
    const heads = [care, mallory.team as string as CircleId].flatMap(
      (circle) => mallory.state().circleById.get(circle)?.heads ?? [],
    )
    const place = { chapter: chapterIdOf(care, 'living', 'g1'), epoch: epoch.commitment, heads }

    // A page of their own with her name on it, one that claims to have been carried from her, and a role for themselves.
    const forged = { bio: 'Pay me first.', person: personId, 'carried/first': new Uint8Array(32) }
    for (const type of ['member-profile', 'legal-role'])
      mallory.carrier.put(
        must(
          await mallory.documents.create(place, type, (draft) => {
            Object.assign(draft, type === 'legal-role' ? { person: personId, role: 'deputy-money' } : forged)
          }),
        ),
      )
    await mallory.sent()
    // They are Mallory's words, and stand under that name and no other.
    const mallorys = await team.personId('Mallory')
    await team.holder.device.until('member', { personId: mallorys }, (view) => bioOf(view) === forged.bio)
    const still = await team.holder.device.see('member', { personId })
    expect([bioOf(still), still?.roles]).toEqual(['I am Priya.', []])

    // Words in her own page: she goes on writing without knowing of them, so that she is the last one.
    priya.line.away(true)
    priya.line.cut()
    const spoilt = must(
      await mallory.documents.change(place, hers, (draft) => {
        draft['phone'] = '0900 5555'
      }),
    )
    mallory.carrier.put(spoilt)
    await mallory.sent()
    await say(priya, 'I am Priya, and I cycle.', care)
    priya.line.away(false)
    await team.holder.device.until('member', { personId }, (view) => view?.sections.length === 0)
    expect((await team.holder.device.see('briefs', null))[personId]?.phone).toBe('')
    const { spoiled } = await priya.device.until('myPage', null, (view) => view.spoiled.length === 1)
    expect(spoiled[0]?.fields).toEqual(expect.arrayContaining(['bio', 'phone']))

    // Who comes in from today on gets a copy, and it is no more hers than what it is a copy of.
    const late = await somebody('Osei')
    try {
      await join(team.holder.device, late.device, 'Osei', 'my doctor', ['care'], '', 'today')
      expect((await late.device.see('member', { personId }))?.sections).toEqual([])
      // She shares it anew, in her own words.
      await priya.device.run('shareAnswers', { fields: ['bio'], circleId: care })
      for (const one of [team.holder, late])
        await one.device.until('member', { personId }, (view) => bioOf(view) === 'I am Priya, and I cycle.')
      expect((await priya.device.see('myPage', null)).spoiled).toEqual([])
      expect((await late.device.see('briefs', null))[personId]?.phone).toBe('')
    } finally {
      await mallory.stop()
    }
  },
)
