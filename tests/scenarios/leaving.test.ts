import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { LeavingView } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { voiceOf } from '../helpers/someMedia.ts'

/** Leaving well, leaving at once, and a place that is ended: what goes first, who is told what, and what nobody is told. */
const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 180_000
const day = '2030-05-01'

const away = (one: Somebody, isAway: boolean): void => {
  one.line.away(isAway)
  if (isAway) one.line.cut()
  else void one.device.run('sendNow', null)
}

const sees = (one: Somebody, is: (view: LeavingView) => boolean): Promise<LeavingView> =>
  one.device.until('leaving', null, is)

describe('leaving the team', () => {
  it(
    'well: the day, a word for one person, things given back by both sides at once, and what is unsent goes first',
    { timeout },
    async () => {
      team = await teamOf({ Priya: ['schedule', 'care'], Anne: ['schedule'] })
      const [priya, anne] = [team.somebody('Priya'), team.somebody('Anne')]
      const { holder } = team
      const everyone = await team.circleId('everyone')
      await holder.device.run('planVisit', {
        ...{ title: 'Morning', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '09:00', minutes: 60 },
        ...{ from: '2026-01-01', personId: await team.personId('Priya'), tiles: [] },
      })
      const comes = (who: string | undefined) =>
        holder.device.until(
          'today',
          null,
          ({ coming }) => coming.length > 0 && coming[0]?.person?.name === who,
        )
      await comes('Priya')
      const { leavingId } = await priya.device.run('beginLeaving', { personId: null, from: day })
      await priya.device.run('sayOnLeaving', {
        ...{ about: 'why', text: 'The bus does not run any more.' },
        toId: await team.personId('Maureen'),
      })
      for (const one of [holder, anne])
        await sees(one, ({ others }) => others[0]?.person.name === 'Priya' && others[0].from === day)
      const told = await sees(holder, ({ words }) => words.length === 1)
      expect(told.words[0]?.text).toBe('The bus does not run any more.')
      expect((await anne.device.see('leaving', null)).words).toEqual([])
      expect((await anne.device.see('leaving', null)).others[0]?.isMine).toBe(false)

      // Both write down what there is, one of them without signal.
      away(priya, true)
      await priya.device.run('noteThing', { leavingId, thingId: null, what: 'Door key' })
      await holder.device.run('noteThing', { leavingId, thingId: null, what: 'Bank card' })
      away(priya, false)
      const both = await sees(holder, ({ others }) => others[0]?.things.length === 2)
      const key = both.others[0]?.things.find((one) => one.what === 'Door key')?.thingId ?? ''
      await priya.device.run('tickThing', { leavingId, thingId: key, back: true })
      const ticked = await sees(holder, ({ others }) => others[0]?.things.some((one) => one.backBy) ?? false)
      expect(ticked.others[0]?.things.map((one) => [one.what, one.backBy?.name ?? '']).sort()).toEqual([
        ['Bank card', ''],
        ['Door key', 'Priya'],
      ])
      const refused = await anne.device.session.run('tickThing', { leavingId, thingId: key, back: false })
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

      // A last note and a goodbye by voice without signal: she does not get away before they are with the team.
      away(priya, true)
      await priya.device.run('say', { circleId: everyone, text: 'The blue tin is empty.' })
      const goodbye = systemRandom(150_000)
      const place = `goodbye/${leavingId}`
      const { mediaId } = await priya.device.run('keepMedia', voiceOf(goodbye, place))
      await priya.device.run('say', { circleId: everyone, text: '', media: [mediaId] })
      expect((await priya.device.see('media', { place })).drafts).toEqual([])
      const leaving = priya.device.session.run('leaveTeam', null)
      away(priya, false)
      expect(await leaving).toEqual({ ok: true, value: null })
      await priya.device.until('shell', null, ({ phase }) => phase === 'removed')
      await reads(holder, everyone, ['The blue tin is empty.', ''])
      expect((await holder.device.run('openMedia', { mediaId })).bytes).toEqual(goodbye)
      for (const one of [holder, anne]) {
        const { left, others } = await sees(one, (view) => view.left.length === 1)
        expect([left[0]?.person.name, left[0]?.left, others]).toEqual(['Priya', true, []])
      }
      await comes(undefined)
      const [news] = (await anne.device.see('leaving', null)).left
      await anne.device.run('noteNews', { newsIds: [news?.newsId ?? ''] })
      expect((await anne.device.see('leaving', null)).left).toEqual([])
    },
  )

  it(
    'at once and quietly: no steps, nobody reads why; one who stays after all is asked nothing more',
    { timeout },
    async () => {
      team = await teamOf({ Priya: ['schedule'], Anne: ['schedule'] })
      const [priya, anne] = [team.somebody('Priya'), team.somebody('Anne')]
      const { leavingId } = await anne.device.run('beginLeaving', { personId: null, from: day })
      await sees(team.holder, ({ others }) => others.length === 1)
      await anne.device.run('stopLeaving', { leavingId })
      await sees(team.holder, ({ others }) => others.length === 0)
      await priya.device.run('leaveTeam', null)
      await priya.device.until('shell', null, ({ phase }) => phase === 'removed')
      const { left, words } = await sees(team.holder, (view) => view.left.length === 1)
      expect([left.map((one) => one.person.name), words]).toEqual([['Priya'], []])
    },
  )

  it(
    'a place is ended with the same steps by who may, and a third sends nobody away with a made-up day',
    { timeout },
    async () => {
      team = await teamOf({ Priya: ['schedule'], Mallory: ['schedule'] })
      const [priya, badly] = [team.somebody('Priya'), team.somebody('Mallory')]
      const personId = await team.personId('Priya')
      const refused = await badly.device.session.run('beginLeaving', { personId, from: day })
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
      const { leavingId } = await team.holder.device.run('beginLeaving', { personId, from: day })
      await team.holder.device.run('noteThing', { leavingId, thingId: null, what: 'Door key' })
      await sees(priya, ({ mine }) => mine?.by.name === 'Maureen' && mine.things.length === 1)
      await sees(badly, ({ others }) => others[0]?.things.length === 1)
      const thing = (await sees(priya, ({ mine }) => mine !== null)).mine?.things[0]?.thingId ?? ''
      await sent(badly)
      await badly.device.close()
      const mallory = await insiderOn(badly.disk.copy(), relay().http)
      const [month = ''] = monthsAround(Date.now()).slice(1)
      const everyone = mallory.team as string as CircleId
      await mallory.fact(everyone, 'leaving-back', { leaving: leavingId, thing, back: true }, { month })
      await team.holder.device.run('say', { circleId: everyone, text: 'later' })
      await reads(priya, everyone, ['later'])
      for (const one of [team.holder, priya]) {
        const view = await one.device.see('leaving', null)
        expect((view.mine ?? view.others[0])?.things[0]?.backBy).toBeNull()
      }
      await team.holder.device.run('removePerson', { personId })
      await priya.device.until('shell', null, ({ phase }) => phase === 'removed')
      await mallory.stop()
    },
  )
})
