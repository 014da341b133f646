import { expect, it } from 'vitest'
import type { CircleId, PersonId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { reads, sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after each')
let team: Team

it('B3, C4: whoever puts somebody out and says to have read nothing of theirs takes it off no screen for good', async () => {
  team = await teamOf({ Anne: ['care'], Priya: ['care'], Tariq: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, priya] = [team.holder.device, team.somebody('Priya')]
  const personId = await team.personId('Priya')
  await maureen.run('nominate', {
    personId: await team.personId('Anne'),
    ...{ powers: ['remove', 'circles'], circleIds: [care], history: 'all', basis: 'asked', evidence: '' },
    ...{ starterIds: [], voices: 0, days: 365 },
  })
  await priya.device.run('say', { circleId: care, text: 'three years of notes' })
  await priya.device.run('saveLine', {
    ...{ field: 'allergies', circleId: care, text: 'Penicillin', phone: '', personId: null, order: 0 },
    ...{ cardId: null, replaces: [] },
    behalf: { person: await team.personId('Maureen'), how: 'aloud', words: '' },
  })
  for (const one of team.people) await reads(one, care, ['three years of notes'])
  await sent(priya)
  const bad = team.somebody('Anne')
  await bad.device.until('nominees', null, ({ mine }) => mine?.standing === 'acting')
  await sent(bad)
  await bad.device.close()
  const anne = await insiderOn(bad.disk.copy(), relay().http)
  const everyone = anne.team as string as CircleId
  const remove = anne.make({ type: 'remove', person: personId as PersonId, seen: [] })
  await anne.put(everyone, 'act', [remove.bytes])
  await anne.stop()

  await reads(team.holder, care, [])
  const { setAside } = await maureen.until('me', null, (me) => me.setAside.length > 0)
  expect(setAside.map((one) => [one.by?.name, one.canKeep])).toContainEqual(['Priya', true])
  const tariq = team.somebody('Tariq')
  expect(await tariq.device.session.run('keepWords', { personId })).toMatchObject({ ok: false })

  await maureen.run('keepWords', { personId })
  for (const one of [team.holder, tariq]) {
    await reads(one, care, ['three years of notes'])
    const { fields } = await one.device.see('emergency', null)
    expect(fields.flatMap((field) => field.lines.map((line) => line.text))).toEqual(['Penicillin'])
    expect((await one.device.see('people', null)).people.map(({ person }) => person.name)).not.toContain(
      'Priya',
    )
  }
  expect((await maureen.see('me', null)).setAside).toEqual([])
  expect(await maureen.session.run('keepWords', { personId })).toMatchObject({ ok: false })
}, 60_000)
