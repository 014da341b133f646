import { isSeenBy, nominationsOf, type Act, type NominationState } from '../../circles/index.ts'
import { deviceIdOf, formerDevices, redact, type DeviceId, type PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { HappenedItem } from '../happenedTypes.ts'
import type { Look } from '../look.ts'
import type { NomineeItem, NomineesView } from '../nomineeTypes.ts'
import { readTold } from '../told.ts'
import { selectActs } from './happened.ts'
import { circleRef, peopleOf, personOf, personRef } from './refs.ts'

export function selectNominees(look: Look, context: Context): NomineesView {
  const items = standing(look).map((one) => itemOf(look, one))
  const isMine = (item: NomineeItem) => item.person.isMe
  return {
    holder: personRef(look, look.state.holder),
    iAmHolder: look.me === look.state.holder,
    nominees: items,
    mine: items.find(isMine) ?? null,
    did: selectActs(look, (act) => isInPlaceBy(look, act, look.me)),
    starting: items.filter(
      (item) => item.standing === 'waiting' && item.starters.some((person) => person.isMe),
    ),
    news: selectNews(look, context),
  }
}

/** What its date has ended is over, also before the Holder's device says so. */
const standing = (look: Look): readonly NominationState[] =>
  look.state.nominations.filter((one) => one.standing !== 'ended' && look.now <= one.ends)

function itemOf(look: Look, nomination: NominationState): NomineeItem {
  const { act, person, powers, basis, evidence, voices, at, ends, review } = nomination
  return {
    nominationId: act,
    person: personRef(look, person),
    standing: nomination.standing === 'waiting' ? 'waiting' : 'acting',
    powers,
    circles: nomination.circles.flatMap((id) => {
      const circle = look.state.circleById.get(id)
      return circle ? [circleRef(look, circle)] : []
    }),
    basis,
    evidence,
    starters: peopleOf(look, nomination.starters),
    startedBy: peopleOf(look, nomination.startedBy),
    voices,
    since: at,
    endsAt: ends,
    asksAgain: look.now >= review && review < ends,
    ...broughtBy(look, person),
  }
}

/** Into the team, or no further than into a circle; and still in the team. */
function broughtBy(look: Look, person: PersonId): Pick<NomineeItem, 'letIn' | 'shared'> {
  const bodies = [...look.actById.values()].flatMap((act) =>
    isInPlaceBy(look, act, person) ? [act.body] : [],
  )
  const admitted = new Set(
    bodies.flatMap((body) =>
      body.type === 'admit' && body.answer.answer === 'yes' ? [body.answer.joiner.personId] : [],
    ),
  )
  const shared = new Set(bodies.flatMap((body) => (body.type === 'grant' ? [body.person] : [])))
  const isHere = (id: PersonId) => id !== person && look.state.personById.get(id)?.standing === 'member'
  return {
    letIn: peopleOf(look, [...admitted].filter(isHere)),
    shared: peopleOf(
      look,
      [...shared].filter((id) => isHere(id) && !admitted.has(id)),
    ),
  }
}

/** An epoch is told with what it was begun for. */
const isInPlaceBy = (look: Look, { id, by, body }: Act, person: PersonId): boolean =>
  look.state.inPlace.has(id) && body.type !== 'epoch' && personOf(look.state, by) === person

/** By another device than this one, and since this one came: what was there before, its person knows from others. */
function selectNews(look: Look, context: Context): readonly HappenedItem[] {
  const told = readTold(context)
  const mine = devicesHere(context)
  const since = [...mine].flatMap((id) => look.state.deviceById.get(id)?.since ?? [])
  const came = look.state.order.ids[Math.min(...since)]
  return selectActs(
    look,
    (act) =>
      !mine.has(act.by) &&
      !told.has(act.id) &&
      concerns(look, act) &&
      !(came !== undefined && isSeenBy(look.state, act.id, came)),
  )
}

/** Under the key of now, and those that this device had before. */
const devicesHere = (context: Context): ReadonlySet<DeviceId> => {
  const keyring = context.keyring()
  const former = formerDevices(keyring).map((one) => deviceIdOf(redact(one)))
  return new Set([keyring.certificate.deviceId, ...former])
}

function concerns(look: Look, act: Act): boolean {
  const { id, body } = act
  const isChange = body.type === 'nominate' || body.type === 'dismiss' || body.type === 'confirm'
  if (look.me === look.state.holder) return isChange || (look.state.inPlace.has(id) && body.type !== 'epoch')
  if (!isChange) return false
  if (body.type !== 'confirm' && body.person === look.me) return true
  if (body.type === 'nominate' && body.starters.includes(look.me)) return true
  // Those who act beside one another know of each other's coming and going.
  return nominationsOf(look.state, look.me, look.now).some((one) => !isSeenBy(look.state, id, one.act))
}
