import {
  isSeenBy,
  type Act,
  type ActId,
  type ActType,
  type BodyOf,
  type CircleState,
} from '../../circles/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { HappenedItem, HappenedView } from '../happenedTypes.ts'
import { circleRef, personOf, personRef } from './refs.ts'

/** What an act speaks of beside who said it and when. */
type About = {
  readonly who?: PersonId | undefined
  readonly circle?: CircleId
  readonly circles?: readonly CircleId[]
  readonly name?: string
  readonly history?: HappenedItem['history']
  readonly isEnd?: boolean
}

type Tell<T extends ActType> = (body: BodyOf<T>, act: Act, look: Look) => About | undefined

const invited = (look: Look, id: string): string =>
  [...look.state.invitationById.values()].find((one) => one.id === id)?.name ?? ''

/** Which circles there are beside one's own, and who was asked into them, is not said to whoever is not in them. */
const isIn = (look: Look, id: CircleId): boolean =>
  look.state.circleById.get(id)?.members.includes(look.me) ?? false

const isFirstSaid = (look: Look, circle: CircleId, act: ActId): boolean =>
  ![...look.actById.values()].some(
    ({ id, body }) => body.type === 'describe' && body.circle === circle && isSeenBy(look.state, id, act),
  )

/** A type without a line does not compile, nor does one without a sentence in `ui/words`. Undefined: told with another. */
const tellByType: { readonly [T in ActType]: Tell<T> } = {
  found: () => ({}),
  circle: (_, { id }, look) => {
    const circle = id as string as CircleId
    const isOnly = look.state.circleById.get(circle)?.own?.form === 'only'
    return isIn(look, circle) && !isOnly ? { circle } : undefined
  },
  invite: ({ name, circles }) => ({ name, circles }),
  withdraw: ({ invitation }, _, look) => ({ name: invited(look, invitation) }),
  admit: ({ answer }) => (answer.answer === 'yes' ? { who: answer.joiner.personId } : {}),
  device: ({ certificate }) => ({ who: certificate.personId }),
  drop: ({ device }, _, look) => ({ who: personOf(look.state, device) }),
  kit: ({ kit }) => ({ isEnd: kit === null }),
  recover: ({ certificate }) => ({ who: certificate.personId }),
  helpers: ({ kit }) => ({ isEnd: kit === null }),
  regain: ({ certificate }) => ({ who: certificate.personId }),
  waited: ({ regain }, _, look) => ({ who: look.state.regains.find((one) => one.act === regain)?.person }),
  check: ({ person }) => ({ who: person }),
  same: ({ person }) => ({ who: person }),
  keyholder: ({ circle, person }) => ({ circle, who: person }),
  retire: ({ circle, person }) => ({ circle, who: person }),
  nominate: ({ person, circles }) => ({ who: person, circles }),
  dismiss: ({ person, at }, { id }, look) => {
    const theirs = look.state.nominations.filter(
      (one) => one.person === person && isSeenBy(look.state, one.act, id),
    )
    return { who: person, isEnd: (theirs.at(-1)?.ends ?? at) < at }
  },
  confirm: ({ nomination }, _, look) => ({
    who: look.state.nominations.find((one) => one.act === nomination)?.person,
  }),
  remove: ({ person }) => ({ who: person }),
  leave: () => ({}),
  grant: ({ circle, person, history }) => ({ circle, who: person, history }),
  revoke: ({ circle, person }) => ({ circle, who: person }),
  // A circle begins with its first key.
  epoch: ({ circle, follows }) => (follows.length === 0 ? undefined : { circle }),
  settle: ({ circle }) => ({ circle }),
  // What it is called first is told with its making.
  describe: ({ circle }, { id }, look) =>
    look.state.circleById.get(circle)?.own?.form === 'only' || isFirstSaid(look, circle, id)
      ? undefined
      : { circle },
  term: ({ circle, person, ends }) => ({ circle, who: person, isEnd: ends === null }),
  close: ({ circle }) => ({ circle }),
}

/** Every act that counts and concerns the one who looks, newest first. */
export function selectHappened(look: Look, personId: string | null): HappenedView {
  const items = selectActs(look, () => true)
  const person = [...look.state.personById.keys()].find((id) => id === personId)
  return {
    person: person ? personRef(look, person) : null,
    items:
      personId === null
        ? items
        : items.filter((one) => one.by?.personId === personId || one.who?.personId === personId),
  }
}

/** Those of them that are wanted, newest first. */
export function selectActs(look: Look, isWanted: (act: Act) => boolean): readonly HappenedItem[] {
  const faulty = new Set(look.state.invalid.map((one) => one.act))
  const wanted = [...look.actById.values()].filter(
    (act) => !faulty.has(act.id) && !isKeptQuiet(look, act) && isWanted(act),
  )
  if (wanted.length === 0) return []
  const placeById = new Map(newestFirst(look).map((id, place) => [id, place]))
  const place = ({ id }: Act) => placeById.get(id) ?? Number.POSITIVE_INFINITY
  return wanted
    .filter((act) => placeById.has(act.id))
    .sort((a, b) => place(a) - place(b))
    .flatMap((act) => itemOf(look, act) ?? [])
}

/** Whoever is no nominee any more, quietly, is told by nothing of theirs. They find out by what they cannot do. */
const isKeptQuiet = (look: Look, { body }: Act): boolean =>
  body.type === 'dismiss' && body.how === 'quietly' && body.person === look.me

/** By who had seen what: a clock is only somebody's word, and decides between acts that did not know of one another. */
function newestFirst(look: Look): readonly ActId[] {
  const timeById = new Map<ActId, number>()
  for (const id of look.state.order.ids) {
    const body = look.actById.get(id)?.body
    const parents = (body?.after ?? []).map((parent) => timeById.get(parent) ?? 0)
    timeById.set(id, Math.max(body?.at ?? 0, ...parents))
  }
  // A stable sort keeps those of the same moment in the order of the acts, where what was seen comes first.
  return [...look.state.order.ids].sort((a, b) => (timeById.get(a) ?? 0) - (timeById.get(b) ?? 0)).reverse()
}

function itemOf(look: Look, act: Act): HappenedItem | undefined {
  const { body } = act
  // The map ties each type to its teller; a type known only at run time loses that tie.
  const tell = tellByType[body.type] as (body: Act['body'], act: Act, look: Look) => About | undefined
  const about = tell(body, act, look)
  if (!about) return undefined
  const by = personOf(look.state, act.by)
  const refOf = (id: CircleId) => {
    const circle: CircleState | undefined = look.state.circleById.get(id)
    return circle ? [circleRef(look, circle)] : []
  }
  return {
    happenedId: act.id,
    type: body.type,
    at: body.at,
    by: by === undefined ? null : personRef(look, by),
    who: about.who === undefined ? null : personRef(look, about.who),
    circle: (about.circle && refOf(about.circle)[0]) ?? null,
    circles: (about.circles ?? []).filter((id) => isIn(look, id)).flatMap(refOf),
    name: about.name ?? '',
    history: about.history ?? null,
    isEnd: about.isEnd ?? false,
    inPlace: look.state.inPlace.has(act.id) ? personRef(look, look.state.holder) : null,
  }
}
