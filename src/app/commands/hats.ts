import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  dayInMonths,
  hatFacts,
  hatKinds,
  hatLimits,
  isPlainDate,
  tidyName,
  tidyText,
  type Wearing,
} from '../../domain/index.ts'
import { setText } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { HatCommands } from '../hatTypes.ts'
import { today, type Look } from '../look.ts'
import { nominationFor, selectWorn, teamHats, type TeamHat } from '../select/hatSaid.ts'
import { edited, myCircle, write } from '../writing.ts'
import { setCircles } from './circles.ts'

type Done = Promise<Result<null, AppRefusal>>

export const hatCommands: CommandTable<HatCommands> = {
  putOutHat: { on: 'team', run: putOutHat },
  putAwayHat: { on: 'team', run: putAwayHat },
  offerHat: { on: 'team', run: offerHat },
  answerHat: { on: 'team', run: answerHat },
  endHat: { on: 'team', run: endHat },
  passHat: { on: 'team', run: passHat },
}

/** The nomination that lets me, '' where I am the Holder; refused where nothing does. */
function rightFor(look: Look, circles: TeamHat['circles']): Result<string, AppRefusal> {
  if (look.me === look.state.holder) return ok('')
  const under = nominationFor(look, look.me, circles)
  return under === undefined ? refuse({ kind: 'not-allowed' }) : ok(under)
}

async function putOutHat(
  context: Context,
  takes: HatCommands['putOutHat']['takes'],
): Promise<Result<{ hatId: string }, AppRefusal>> {
  const look = context.look()
  const everyone = myCircle(context, 'everyone')
  if (!look || !everyone.ok) return refuse({ kind: 'not-found' })
  const right = rightFor(look, [])
  if (!right.ok) return right
  const known = teamHats(look).find((one) => one.hatId === (takes.hatId ?? takes.kind))
  if (takes.hatId !== null && !known) return refuse({ kind: 'not-found' })
  const kind = hatKinds.find((one) => one === (known?.hat.kind || takes.kind)) ?? ''
  const name = kind === '' ? tidyName(takes.name, hatLimits.name) : ok('')
  if (!name.ok) return name
  const what = tidyText(takes.what, hatLimits.what)
  if (!what.ok) return what
  const mine = [...look.state.circleById.values()].filter((one) => one.members.includes(look.me))
  const circles = mine
    .filter((one) => one.purpose !== 'everyone' && takes.circleIds.includes(one.id))
    .map((one) => one.id)
    .slice(0, hatLimits.circles)
  const months = Math.min(Math.max(Math.round(takes.months), 0), 60)
  const row = known?.rows[0]
  if (row) {
    const written = await edited(context, row.document, (draft) => {
      if (kind === '') setText(draft, 'name', name.value)
      setText(draft, 'what', what.value)
      draft['circles'] = circles
      if (draft['months'] !== months) draft['months'] = months
    })
    return written.ok ? ok({ hatId: known.hatId }) : written
  }
  const written = await write(context, everyone.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.hat, (draft) => {
      Object.assign(draft, { kind, name: name.value, what: what.value, circles, months, gone: false })
    }),
  )
  return written.ok ? ok({ hatId: kind === '' ? written.value.document : kind }) : written
}

async function putAwayHat(context: Context, { hatId }: { hatId: string }): Done {
  const look = context.look()
  const hat = look && teamHats(look).find((one) => one.hatId === hatId)
  if (!hat) return refuse({ kind: 'not-found' })
  const right = rightFor(look, hat.circles)
  if (!right.ok) return right
  for (const row of hat.rows) {
    const written = await edited(context, row.document, (draft) => {
      draft['gone'] = true
    })
    if (!written.ok) return written
  }
  return ok(null)
}

/** Whoever is asked comes into the circles they need first, where that was chosen: so what they say yes to is true. */
async function offerHat(context: Context, takes: HatCommands['offerHat']['takes']): Done {
  const look = context.look()
  const hat = look && teamHats(look).find((one) => one.hatId === takes.hatId)
  const person = look?.state.personById.get(takes.personId as PersonId)
  if (!hat || person?.standing !== 'member') return refuse({ kind: 'not-found' })
  const right = rightFor(look, hat.circles)
  if (!right.ok) return right
  const from = takes.from === '' ? today(look) : takes.from
  const isSound = isPlainDate(from) && (takes.until === '' || isPlainDate(takes.until))
  if (!isSound || (takes.until !== '' && takes.until < from)) return refuse({ kind: 'not-found' })
  const isIn = (circle: string): boolean =>
    [...look.state.circleById.values()].some((one) => one.id === circle && one.members.includes(person.id))
  const entering = hat.circles.filter((circle) => takes.letInto.includes(circle) && !isIn(circle))
  if (entering.length > 0) {
    const theirs = [...look.state.circleById.keys()].filter(isIn)
    const circleIds = [...theirs, ...entering]
    const entered = await setCircles(context, { personId: person.id, circleIds, history: takes.history })
    if (!entered.ok) return entered
  }
  const review = hat.hat.months === 0 ? '' : dayInMonths(from, hat.hat.months)
  return say(context, hatFacts.offer, {
    ...{ hat: hat.hatId, person: person.id, from, until: takes.until, review, under: right.value },
  })
}

async function answerHat(context: Context, { offerId, yes }: HatCommands['answerHat']['takes']): Done {
  const offer = offerOf(context, offerId)
  if (!offer) return refuse({ kind: 'not-found' })
  if (offer.person !== context.me()) return refuse({ kind: 'not-allowed' })
  // Taken back or answered on another phone meanwhile.
  if (offer.state !== 'asked') return refuse({ kind: 'not-found' })
  return say(context, hatFacts.answer, { offer: offerId, yes })
}

async function endHat(context: Context, { offerId }: HatCommands['endHat']['takes']): Done {
  const look = context.look()
  const offer = offerOf(context, offerId)
  if (!look || !offer) return refuse({ kind: 'not-found' })
  if (!isStanding(offer)) return refuse({ kind: 'not-found' })
  if (offer.person === look.me) return say(context, hatFacts.end, { offer: offerId, under: '' })
  const circles = teamHats(look).find((one) => one.hatId === offer.hat)?.circles ?? []
  const right = rightFor(look, circles)
  return right.ok ? say(context, hatFacts.end, { offer: offerId, under: right.value }) : right
}

async function passHat(context: Context, { offerId, personId }: HatCommands['passHat']['takes']): Done {
  const look = context.look()
  const offer = offerOf(context, offerId)
  if (!look || !offer || !isStanding(offer)) return refuse({ kind: 'not-found' })
  if (offer.person !== look.me) return refuse({ kind: 'not-allowed' })
  const to = personId === '' ? undefined : look.state.personById.get(personId as PersonId)
  if (personId !== '' && (to?.standing !== 'member' || to.id === look.me))
    return refuse({ kind: 'not-found' })
  // Back to nobody is said with one's own name: a word that is there is never taken away.
  return say(context, hatFacts.pass, { offer: offerId, to: to?.id ?? look.me })
}

const isStanding = ({ state }: Wearing): boolean =>
  state === 'asked' || state === 'coming' || state === 'worn'

function offerOf(context: Context, offerId: string): Wearing | undefined {
  const look = context.look()
  return look && selectWorn(look).find((one) => one.offer === offerId)
}

async function say(context: Context, type: string, data: Plain): Done {
  const everyone = myCircle(context, 'everyone')
  if (!everyone.ok) return everyone
  const written = await write(context, everyone.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
