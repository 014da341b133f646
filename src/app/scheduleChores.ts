import { parseVisitId, parseVisitsStand, saidLimits, visitFacts, type Said } from '../domain/index.ts'
import type { Context } from './context.ts'
import { factsOf, today } from './look.ts'
import { personOf } from './select/refs.ts'
import { scheduleOf } from './select/schedule.ts'
import { myCircle, write } from './writing.ts'

/**
 * The Holder's phone says once under each epoch where somebody reads from a later day on what stands of visits to come: they
 * can open neither that one was called off before they came, nor who said that they cannot.
 */
export async function sayVisitsStand(context: Context): Promise<void> {
  const look = context.look()
  const circle = myCircle(context, 'schedule')
  if (!look || look.me !== look.state.holder || !circle.ok) return
  const epoch = circle.value.writable
  if (epoch === undefined || ![...circle.value.historyByPerson.values()].includes('today')) return
  const isSaid = factsOf(look, visitFacts.stands).some(
    (fact) => personOf(look.state, fact.device) === look.me && parseVisitsStand(fact.data)?.epoch === epoch,
  )
  if (isSaid) return
  const day = today(look)
  const isToCome = (visit: string): boolean => {
    const name = parseVisitId(visit)
    return name === undefined || name.date >= day
  }
  const { effects, answers } = scheduleOf(look)
  const told = <T extends object>({ id, said }: Said<T>) => ({ ...said, id })
  const changes = [...effects]
    .filter(([visit, effect]) => isToCome(visit) || effect.date >= day)
    .flatMap(([, effect]) => effect.changes.map(told))
  const said = [...answers]
    .filter(([about]) => isToCome(about))
    .flatMap(([, all]) => all.map((one) => ({ ...told(one), by: one.by })))
  if (changes.length === 0 && said.length === 0) return
  await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type: visitFacts.stands,
      data: { epoch, changes: changes.slice(-saidLimits.stands), answers: said.slice(-saidLimits.stands) },
    }),
  )
}
