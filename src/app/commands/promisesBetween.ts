import { ok, refuse, type Result } from '../../base/index.ts'
import { betweenFacts, promiseLimits, tidyText } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { sayPrivately } from '../privately.ts'
import type { BetweenPromise } from '../promiseTypes.ts'
import { selectBetween } from '../select/promisesBetween.ts'
import { circleFor } from '../select/refs.ts'

export async function promisePerson(
  context: Context,
  { toPersonId, text: typed, asks }: Commands['promisePerson']['takes'],
): Promise<Result<{ promiseId: string }, AppRefusal>> {
  const look = context.look()
  const text = tidyText(typed, promiseLimits.words)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  if (!look || toPersonId === look.me) return refuse({ kind: 'not-allowed' })
  return sayTo(context, look, betweenFacts.said, toPersonId, { text: text.value, asks })
}

export async function answerPromise(
  context: Context,
  { promiseId, yes }: Commands['answerPromise']['takes'],
): Promise<Result<null, AppRefusal>> {
  return sayOf(context, betweenFacts.answered, promiseId, { yes }, ({ canAnswer }) => canAnswer)
}

export const endBetween = (context: Context, promiseId: string): Promise<Result<null, AppRefusal>> =>
  sayOf(context, betweenFacts.over, promiseId, { yes: false }, ({ canTakeBack }) => canTakeBack)

async function sayOf(
  context: Context,
  type: string,
  promiseId: string,
  data: { readonly yes: boolean },
  may: (one: BetweenPromise) => boolean,
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const found = look && selectBetween(look, context).find((one) => one.promiseId === promiseId)
  if (!found) return refuse({ kind: 'not-found' })
  if (!may(found)) return refuse({ kind: 'not-allowed' })
  const other = found.from.isMe ? found.to : found.from
  const said = await sayTo(context, look, type, other.personId, { of: promiseId, ...data })
  return said.ok ? ok(null) : said
}

async function sayTo(
  context: Context,
  look: Look,
  type: string,
  to: string,
  data: { readonly [field: string]: string | boolean },
): Promise<Result<{ promiseId: string }, AppRefusal>> {
  const everyone = circleFor(look, 'everyone')
  if (!everyone) return refuse({ kind: 'not-found' })
  const said = await sayPrivately(context, everyone.id, type, [to as PersonId], data)
  return said.ok ? ok({ promiseId: said.value.fact }) : said
}
