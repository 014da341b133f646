import type { Team } from './hostileTeam.ts'

/** Somebody wears the hat of the rota: the Holder asks them to plan, and they say yes. */
export async function giveRota(team: Team, to: string): Promise<void> {
  await team.holder.device.run('putOutHat', {
    ...{ hatId: null, kind: 'rota', name: '', what: '', circleIds: [], months: 0 },
  })
  await team.holder.device.run('offerHat', {
    ...{
      hatId: 'rota',
      personId: await team.personId(to),
      from: '',
      until: '',
      letInto: [],
      history: 'today',
    },
  })
  const { device } = team.somebody(to)
  const { asked } = await device.until('hats', null, (view) => view.asked.length > 0)
  await device.run('answerHat', { offerId: asked[0]?.offerId ?? '', yes: true })
  await team.holder.device.until('hats', null, (view) =>
    view.hats.some((hat) => hat.wears.some((wear) => wear.state === 'worn')),
  )
}
