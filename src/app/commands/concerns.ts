import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import {
  bodyPlaces,
  concernConsents,
  concernFacts,
  concernLimits,
  concernTypes,
  parseConcernCopy,
  tidyText,
  valuesOf,
  type Concern,
  type ConcernField,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import { concernFactsOf, concernsOf, isAbout, othersIn } from '../concernFacts.ts'
import type { ConcernCommands } from '../concernTypes.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { useMedia } from '../media.ts'
import { sayPrivately } from '../privately.ts'

export const concernCommands: CommandTable<ConcernCommands> = {
  sayConcern: { on: 'team', run: sayConcern },
  addToConcern: { on: 'team', run: addToConcern },
  letIntoConcern: { on: 'team', run: letInto },
  agreeToWait: { on: 'team', run: agreeToWait },
}

type Done = Promise<Result<null, AppRefusal>>

/** Letters in all fields that are said at once. */
const mostAtOnce = 12_000
/** What is passed on of one concern: the newest, and how it began. */
const mostCopies = 100

async function sayConcern(
  context: Context,
  { what: typed, safe, aboutIds, toIds, media: mediaIds, types = [] }: Commands['sayConcern']['takes'],
): Promise<Result<{ concernId: string }, AppRefusal>> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const what = tidyText(typed, concernLimits.text)
  if (!what.ok) return what
  const about = [...new Set(aboutIds)]
  const to = [...new Set(toIds as readonly PersonId[])]
  if (what.value === '' && mediaIds.length === 0) return refuse({ kind: 'nothing-yet' })
  if (about.length > concernLimits.about || mediaIds.length > concernLimits.media)
    return refuse({ kind: 'not-an-answer' })
  if (!types.every((one) => concernTypes.includes(one))) return refuse({ kind: 'not-an-answer' })
  if (about.some((one) => !look.state.personById.has(one as PersonId))) return refuse({ kind: 'not-found' })
  // Nobody is told what is about them; a worry that goes to nobody helps nobody.
  if (to.length === 0 || to.some((one) => one === look.me || isAbout(look, { about }, one)))
    return refuse({ kind: 'not-allowed' })
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const data = { what: what.value, safe, about, media: media.value } as unknown as Plain
  const place = everyone(look.state.team)
  const said = await sayPrivately(context, place, concernFacts.said, to, data)
  if (!said.ok) return said
  const concernId = said.value.fact
  const values = [{ field: 'types', value: types.join(' ') }]
  // The worry is told by now: where its kind cannot be, whoever sees to it ticks that.
  if (types.length > 0)
    await sayPrivately(context, place, concernFacts.more, to, { concern: concernId, values, replaces: [] })
  return ok({ concernId })
}

async function addToConcern(
  context: Context,
  { concernId, values: typed }: Commands['addToConcern']['takes'],
): Done {
  const { look, concern } = found(context, concernId)
  if (!look || !concern) return refuse({ kind: 'not-found' })
  const values: { field: ConcernField; value: string }[] = []
  for (const { field, value } of typed.slice(0, concernLimits.fields)) {
    const tidy = tidyText(value, concernLimits.text)
    if (!tidy.ok) return tidy
    if (!isAnswer(look, concern, field, tidy.value)) return refuse({ kind: 'not-an-answer' })
    const stands = valuesOf(concern, field).now
    if (stands.length === 1 ? stands[0]?.value === tidy.value : stands.length === 0 && tidy.value === '')
      continue
    values.push({ field, value: tidy.value })
  }
  if (values.length === 0) return refuse({ kind: 'nothing-yet' })
  // Together they still fit into a copy for somebody who is let in later.
  if (values.reduce((sum, { value }) => sum + value.length, 0) > mostAtOnce)
    return refuse({ kind: 'too-long', most: mostAtOnce })
  const replaces = [
    ...new Set(values.flatMap(({ field }) => valuesOf(concern, field).now.map((one) => one.factId))),
  ]
  return say(context, look, concern, concernFacts.more, { values, replaces })
}

/** What is chosen from a list is a word of it; the one who sees to it is one of those who know. */
function isAnswer(look: Look, concern: Concern, field: ConcernField, value: string): boolean {
  const among = (all: readonly string[]) => value.split(' ').every((one) => one === '' || all.includes(one))
  if (field === 'types') return among(concernTypes)
  if (field === 'body') return among(bodyPlaces)
  if (field === 'consent') return value === '' || concernConsents.some((one) => one === value)
  if (field === 'lead')
    return value === '' || [look.me, ...othersIn(look, concern)].some((one) => one === value)
  return field !== 'closed' || value === '' || value === 'yes'
}

async function letInto(context: Context, { concernId, personId }: Commands['letIntoConcern']['takes']): Done {
  const { look, concern } = found(context, concernId)
  if (!look || !concern) return refuse({ kind: 'not-found' })
  return passOn(context, look, concern, personId as PersonId, 'asked')
}

/** Everything that is here, copied for them; then everybody in it is told. Cut off in the middle it can be done again. */
export async function passOn(
  context: Context,
  look: Look,
  concern: Concern,
  person: PersonId,
  why: 'asked' | 'over',
): Done {
  const isHere = look.state.personById.get(person)?.standing === 'member'
  if (!isHere || isAbout(look, concern, person)) return refuse({ kind: 'not-allowed' })
  if (concern.group.includes(person)) return ok(null)
  const place = everyone(look.state.team)
  const isWanted = (id: string, type: string) =>
    concern.factIds.includes(id) && (type === concernFacts.said || type === concernFacts.more)
  const whole = concernFactsOf(look, context).flatMap((fact): readonly Plain[] => {
    const copy = fact.type === concernFacts.copy ? parseConcernCopy(fact.data) : undefined
    if (copy && concern.factIds.includes(fact.id))
      return [{ ...copy, by: copy.by === '' ? fact.author : copy.by }]
    if (!isWanted(fact.id, fact.type)) return []
    const { id, author, at, type, data } = fact
    return [{ concern: concern.began, fact: id, author, at, type, data }]
  })
  for (const data of [...whole.slice(1).slice(-mostCopies), ...whole.slice(0, 1)]) {
    const copied = await sayPrivately(context, place, concernFacts.copy, [person], data)
    // What somebody made too long to be copied keeps nobody out.
    if (!copied.ok && copied.refusal.kind !== 'too-long') return copied
  }
  const to = [...othersIn(look, concern), person]
  const data = { concern: concern.began, person, why }
  const told = await sayPrivately(context, place, concernFacts.letIn, to, data)
  return told.ok ? ok(null) : told
}

async function agreeToWait(context: Context, { concernId }: Commands['agreeToWait']['takes']): Done {
  const { look, concern } = found(context, concernId)
  if (!look || !concern) return refuse({ kind: 'not-found' })
  if (concern.author === look.me || concern.group.includes(look.state.holder))
    return refuse({ kind: 'not-allowed' })
  return say(context, look, concern, concernFacts.wait, {})
}

function found(context: Context, concernId: string) {
  const look = context.look()
  return { look, concern: look && concernsOf(look, context).find((one) => one.id === concernId) }
}

async function say(
  context: Context,
  look: Look,
  concern: Concern,
  type: string,
  data: { readonly [key: string]: Plain },
): Done {
  const to = othersIn(look, concern)
  const said = await sayPrivately(context, everyone(look.state.team), type, to, {
    ...data,
    concern: concern.began,
  })
  return said.ok ? ok(null) : said
}
