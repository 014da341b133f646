import { hatFacts, parseHatsWorn } from '../domain/index.ts'
import type { Context } from './context.ts'
import { factsOf } from './look.ts'
import { selectWorn } from './select/hatSaid.ts'
import { personOf } from './select/refs.ts'
import { myCircle, write } from './writing.ts'

/**
 * The Holder's phone says who wears what, once under each epoch where somebody reads from a later day on: they can open
 * neither offers nor answers of before. And it takes up what was given in the Holder's place, which counts no longer
 * than the nomination otherwise.
 */
export async function sayHatsWorn(context: Context): Promise<void> {
  const look = context.look()
  const everyone = myCircle(context, 'everyone')
  if (!look || look.me !== look.state.holder || !everyone.ok) return
  const worn = selectWorn(look).filter((one) => one.state === 'worn' || one.state === 'coming')
  if (worn.length === 0) return
  const epoch = everyone.value.writable
  const isFromToday = [...everyone.value.historyByPerson.values()].includes('today')
  const isSaid = factsOf(look, hatFacts.worn).some(
    (fact) => personOf(look.state, fact.device) === look.me && parseHatsWorn(fact.data)?.epoch === epoch,
  )
  if (epoch === undefined) return
  if (!worn.some((one) => one.isUnconfirmed) && (!isFromToday || isSaid)) return
  await write(context, everyone.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type: hatFacts.worn,
      data: {
        epoch,
        hats: worn.map(({ offer, hat, person, from, until, review, under }) => ({
          ...{ offer, hat, person, from, until, review, under },
        })),
      },
    }),
  )
}
