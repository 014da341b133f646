import { hatFacts, hatKinds, hatNeeds, selectAllOnOne, type Wearing } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { HatItem, HatNews, HatsView, WearItem } from '../hatTypes.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import type { CircleRef, Saved } from '../types.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import type { HatViews } from '../hatTypes.ts'
import { mayPutOut, nominationFor, selectWorn, teamHats, type TeamHat } from './hatSaid.ts'
import { audienceOf, authorRef, circleFor, circleRef, personOf, personRef } from './refs.ts'

export const hatViews: ViewTable<HatViews> = { hats: ({ look, context }) => selectHats(look, context) }

function selectHats(look: Look, context: Context): HatsView {
  const hats = teamHats(look)
  const all = selectWorn(look, hats)
  const iAmHolder = look.me === look.state.holder
  const everyone = circleFor(look, 'everyone')
  const items = hats.map((hat) => hatItem(look, hat, all))
  const allOn = selectAllOnOne(all.filter((one) => hats.some((hat) => hat.hatId === one.hat)))
  const isAlone = [...look.state.personById.values()].filter((one) => one.standing === 'member').length < 2
  return {
    iAmHolder,
    mayPutOut: iAmHolder || nominationFor(look, look.me, []) !== undefined,
    hats: items,
    more: hatKinds.filter((kind) => !hats.some((one) => one.hatId === kind)),
    asked: items.flatMap((item) => item.wears).filter((one) => one.state === 'asked' && one.person.isMe),
    news: selectNews(look, context, hats, all),
    allOn: iAmHolder && allOn !== '' && !isAlone ? personRef(look, allOn as PersonId) : null,
    audience: everyone ? audienceOf(look, everyone) : null,
  }
}

/** Of one person, with what they were asked as far as the one who looks may know. */
export function wearsOf(look: Look, person: PersonId): readonly WearItem[] {
  const hats = teamHats(look)
  const all = selectWorn(look, hats)
  return hats.flatMap((hat) =>
    all
      .filter((one) => one.hat === hat.hatId && one.person === person)
      .flatMap((one) => wearItem(look, one, mayOfferHere(look, hat))),
  )
}

function hatItem(look: Look, one: TeamHat, all: readonly Wearing[]): HatItem {
  const { hat, hatId, rows, circles } = one
  const changed = rows
    .flatMap((row) => row.authors)
    .find((device) => !mayPutOut(look.state, personOf(look.state, device)))
  const mayOffer = mayOfferHere(look, one)
  const wears = all.filter((wearing) => wearing.hat === hatId)
  return {
    hatId,
    kind: hat.kind === '' ? null : hat.kind,
    name: hat.name,
    what: hat.what,
    months: hat.months,
    circles: hat.kind === '' ? refsOf(look, circles) : needsOf(look, hatNeeds[hat.kind]),
    wears: wears.flatMap((wearing) => wearItem(look, wearing, mayOffer)),
    mayOffer,
    changedBy: changed === undefined ? null : authorRef(look, changed),
    saved: savedOf(
      look,
      rows.some((row) => row.unsent > 0),
    ),
  }
}

/** Those it needs in every team, whether or not the one who looks is in them. */
const needsOf = (look: Look, needs: readonly ('schedule' | 'care' | 'money')[]): readonly CircleRef[] =>
  needs.map((purpose) => ({
    circleId: [...look.state.circleById.values()].find((one) => one.purpose === purpose)?.id ?? '',
    purpose,
    name: '',
  }))

/** Of a hat of the team's own, only circles that the one who looks knows by name. */
const refsOf = (look: Look, ids: TeamHat['circles']): readonly CircleRef[] =>
  look.circles.filter((circle) => ids.includes(circle.id)).map((circle) => circleRef(look, circle))

const mayOfferHere = (look: Look, { circles }: TeamHat): boolean =>
  look.me === look.state.holder || nominationFor(look, look.me, circles) !== undefined

/** Who was asked and has not answered is told to them, to who asked, and to the Holder. */
function wearItem(look: Look, one: Wearing, mayOffer: boolean): readonly WearItem[] {
  const { state } = one
  if (state !== 'asked' && state !== 'coming' && state !== 'worn') return []
  const isMine = one.person === look.me
  if (state === 'asked' && !isMine && one.by !== look.me && look.me !== look.state.holder) return []
  return [
    {
      offerId: one.offer,
      hatId: one.hat,
      person: personRef(look, one.person as PersonId),
      state,
      from: one.from,
      until: one.until,
      review: one.review,
      isOverdue: one.isOverdue,
      offeredBy: personRef(look, one.by as PersonId),
      passTo: one.passTo === '' ? null : personRef(look, one.passTo as PersonId),
      mayEnd: isMine || mayOffer,
      saved: savedOfWords(look, one),
    },
  ]
}

function savedOfWords(look: Look, one: Wearing): Saved {
  const facts = [hatFacts.offer, hatFacts.answer, hatFacts.pass].flatMap((type) => factsOf(look, type))
  const about = facts.filter(
    (fact) => fact.id === one.offer || (fact.data as { offer?: unknown }).offer === one.offer,
  )
  return savedOf(
    look,
    about.some((fact) => fact.number === null),
  )
}

/** To who offered it and to the Holder what was answered; to who wore it that it was taken back. */
function selectNews(
  look: Look,
  context: Context,
  hats: readonly TeamHat[],
  all: readonly Wearing[],
): readonly HatNews[] {
  const told = readTold(context)
  return all
    .flatMap((one): readonly HatNews[] => {
      const hat = hats.find((other) => other.hatId === one.hat)?.hat
      if (!hat || one.since === null) return []
      const what = newsOf(look, one)
      const newsId = `${one.offer}.${what}`
      if (what === undefined || told.has(newsId)) return []
      const { kind, name } = hat
      const person = personRef(look, one.person as PersonId)
      return [{ newsId, hatId: one.hat, kind: kind === '' ? null : kind, name, person, what, at: one.since }]
    })
    .sort((a, b) => b.at - a.at || a.newsId.localeCompare(b.newsId))
}

function newsOf(look: Look, one: Wearing): HatNews['what'] | undefined {
  const isMine = one.person === look.me
  const asked = one.by === look.me || look.me === look.state.holder
  switch (one.state) {
    case 'taken-back':
      return isMine && one.by !== look.me ? 'taken-back' : undefined
    case 'declined':
    case 'laid-down':
      return asked && !isMine ? one.state : undefined
    case 'coming':
    case 'worn':
      return asked && !isMine ? 'yes' : undefined
    default:
      return undefined
  }
}
