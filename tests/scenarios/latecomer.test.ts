import { expect, it } from 'vitest'
import { reads } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { teamOf } = phonesOnRelay('after each')

it('who is let into a circle while somebody else turns its key reads what is written under that key', async () => {
  const team = await teamOf({ Anne: [], Tariq: ['care'], Priya: ['care'] })
  const { holder } = team
  const [anne, tariq, priya] = [team.somebody('Anne'), team.somebody('Tariq'), team.somebody('Priya')]
  const circleId = await team.circleId('care')
  const personId = await team.personId('Anne')

  // Priya leaves while the Holder is away; Tariq hears of it, loses his line, and has to turn the key to write.
  holder.line.away(true)
  await priya.device.run('leaveTeam', null)
  await tariq.device.until('people', null, ({ people }) => people.length === 3)
  tariq.line.away(true)
  await tariq.device.run('say', { circleId, text: 'from Tariq, on the train' })

  // Meanwhile the Holder is back, hears of Priya and not of Tariq's key, turns it too, and lets Anne in.
  holder.line.away(false)
  await holder.device.run('sendNow', null)
  await holder.device.until('people', null, ({ people }) => people.length === 3)
  await holder.device.run('setCircles', { personId, circleIds: [circleId], history: 'all' })
  await holder.device.run('say', { circleId, text: 'from Maureen' })
  await reads(anne, circleId, ['from Maureen'])

  tariq.line.away(false)
  await tariq.device.run('sendNow', null)
  for (const one of [holder, anne, tariq])
    await reads(one, circleId, ['from Tariq, on the train', 'from Maureen'])
  await anne.device.run('say', { circleId, text: 'from Anne' })
  for (const one of [holder, anne, tariq])
    await reads(one, circleId, ['from Tariq, on the train', 'from Maureen', 'from Anne'])
  expect(await anne.device.see('shell', null)).toMatchObject({ setAside: 0 })
})
