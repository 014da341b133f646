import { ok, refuse, type Result } from '../../base/index.ts'
import {
  cardCheckType,
  cardKindOf,
  cardLimits,
  emptySaying,
  isEmptySaying,
  mediaLimits,
  safeWishes,
  sayingOf,
  tidyBehalf,
  tidyName,
  tidyText,
  type Saying,
} from '../../domain/index.ts'
import { setText, type Draft } from '../../documents/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { Look } from '../look.ts'
import { useMedia } from '../media.ts'
import type { CardItem, CardTakes, ProfileCommands } from '../profileTypes.ts'
import { selectCards } from '../select/cards.ts'
import { selectRights, selectWriters } from '../select/cardWriters.ts'
import { edited, write } from '../writing.ts'
import { readCardHistory } from './cardHistory.ts'
import { headsNow, putVersion } from './cardVersions.ts'

type Done = Promise<Result<null, AppRefusal>>

/**
 * Writes a card of the supported person's profile. Moved to another circle it is written there as a new card and taken
 * out of the old one: what the old circle has read it has read.
 */
export async function saveCard(
  context: Context,
  takes: CardTakes,
): Promise<Result<{ cardId: string }, AppRefusal>> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const starter = tidyName(takes.starter, cardLimits.starter)
  if (!starter.ok) return starter
  const circle = writableCircle(look, takes.circleId)
  if (!circle.ok) return circle
  const old = takes.cardId === null ? undefined : cardIn(look, takes.cardId)
  if (takes.cardId !== null && !old) return refuse({ kind: 'not-found' })
  if (old && !old.canWrite) return refuse({ kind: 'not-allowed' })
  const saying = await readSaying(context, look, takes)
  if (!saying.ok) return saying

  if (old?.audience.circle.circleId === circle.value) return change(context, old, starter.value, saying.value)
  const kind = old?.kind ?? takes.kind ?? ''
  const begun = await begin(context, circle.value, kind, starter.value, saying.value)
  if (!begun.ok || !old) return begun
  const gone = await takeAway(context, old)
  return gone.ok ? begun : gone
}

async function begin(
  context: Context,
  circle: CircleId,
  kind: CardItem['kind'],
  starter: string,
  saying: Saying,
): Promise<Result<{ cardId: string }, AppRefusal>> {
  const isCritical = cardKindOf(kind)?.critical ?? false
  const written = await write(context, circle, 'living', (place) =>
    context.documents.create(place, documentTypes.card, (draft) => {
      Object.assign(draft, { kind, starter, removed: false, text: '' })
      if (!isCritical) putSaying(draft, saying)
    }),
  )
  if (!written.ok) return written
  const cardId = written.value.document
  const put = isCritical ? await putVersion(context, circle, cardId, saying) : ok(null)
  return put.ok ? ok({ cardId }) : put
}

async function change(
  context: Context,
  card: CardItem,
  starter: string,
  saying: Saying,
): Promise<Result<{ cardId: string }, AppRefusal>> {
  const written = await edited(context, card.cardId, (draft) => {
    if (draft['starter'] !== starter) draft['starter'] = starter
    if (!card.critical) putSaying(draft, saying)
  })
  if (!written.ok) return written
  const circle = card.audience.circle.circleId as CircleId
  const put = card.critical ? await putVersion(context, circle, card.cardId, saying) : ok(null)
  return put.ok ? ok({ cardId: card.cardId }) : put
}

async function takeCardAway(context: Context, takes: { cardId: string }): Done {
  const card = writableCard(context, takes.cardId)
  return card.ok ? takeAway(context, card.value) : card
}

async function takeAway(context: Context, card: CardItem): Done {
  if (card.critical) {
    const circle = card.audience.circle.circleId as CircleId
    return putVersion(context, circle, card.cardId, null)
  }
  const written = await edited(context, card.cardId, (draft) => {
    draft['removed'] = true
    putSaying(draft, emptySaying)
  })
  return written.ok ? ok(null) : written
}

/** Of those that were shown; one that came meanwhile stays beside what is settled. */
async function settleCard(context: Context, takes: ProfileCommands['settleCard']['takes']): Done {
  const card = writableCard(context, takes.cardId)
  if (!card.ok) return card
  const kept = card.value.sayings.filter((saying) => takes.versionIds.includes(saying.versionId))
  const [first] = kept
  if (!card.value.critical || !first) return refuse({ kind: 'not-found' })
  const circle = card.value.audience.circle.circleId as CircleId
  if (kept.every((saying) => saying.gone)) return putVersion(context, circle, card.value.cardId, null)
  const said = headsNow(context, card.value.cardId).filter(
    (one) => takes.versionIds.includes(one.id) && !one.gone,
  )
  const text = said
    .map((saying) => saying.text)
    .filter(Boolean)
    .join('\n')
  if ([...text].length > cardLimits.text) return refuse({ kind: 'too-long', most: cardLimits.text })
  return putVersion(context, circle, card.value.cardId, {
    ...(said[0] ?? emptySaying),
    ...(context.me() === context.state()?.holder ? { behalf: null } : {}),
    text,
    symbols: [...new Set(said.flatMap((saying) => saying.symbols))].slice(0, cardLimits.symbols),
    scales: Object.assign({}, ...said.map((saying) => saying.scales)) as Saying['scales'],
    safe: safeWishes.filter((one) => said.some((saying) => saying.safe.includes(one))),
    media: said.flatMap((saying) => saying.media).slice(0, mediaLimits.together),
  })
}

/** A fact, for it happened once: who said it and when is what their phone signed. */
async function confirmCard(context: Context, takes: { cardId: string }): Done {
  const card = writableCard(context, takes.cardId)
  if (!card.ok) return card
  const versions = headsNow(context, card.value.cardId).map((one) => one.id)
  const circle = card.value.audience.circle.circleId as CircleId
  // Words of somebody who never might write here become those of whoever says that they are right.
  if (!card.value.critical && card.value.sayings.some((saying) => saying.lapsed)) {
    const kept = await edited(context, card.value.cardId, (draft) => {
      draft['read'] = context.ports.clock.now()
    })
    if (!kept.ok) return kept
  }
  const said = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type: cardCheckType, data: { card: card.value.cardId, versions } }),
  )
  return said.ok ? ok(null) : said
}

async function setCardWriter(context: Context, takes: ProfileCommands['setCardWriter']['takes']): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const circle = look.circles.find((one) => one.id === takes.circleId)
  const isMember = circle?.members.includes(takes.personId as PersonId)
  if (!circle || takes.personId === look.me || (takes.on && !isMember)) return refuse({ kind: 'not-found' })
  const kept = selectWriters(look).filter(({ row }) => row.circle.id === circle.id)
  const [first] = kept
  if (!first) {
    if (!takes.on) return ok(null)
    const written = await write(context, circle.id, 'living', (place) =>
      context.documents.create(place, documentTypes.cardWriters, (draft) => {
        Object.assign(draft, { now: [takes.personId], once: [] })
      }),
    )
    return written.ok ? ok(null) : written
  }
  // Two phones of the Holder's may each have begun one: to take a right back is to take it out of both.
  for (const { row } of takes.on ? [first] : kept) {
    const written = await edited(context, row.document, (draft) => {
      // One by one and in its place, so that what two phones change without signal comes together.
      const [now, once] = [draft['now'], draft['once']] as [string[], string[]]
      const [to, from] = takes.on ? [now, once] : [once, now]
      const isNews = takes.on ? !now.includes(takes.personId) : now.includes(takes.personId)
      while (from.includes(takes.personId)) from.splice(from.indexOf(takes.personId), 1)
      if (isNews && !to.includes(takes.personId)) to.push(takes.personId)
    })
    if (!written.ok) return written
  }
  return ok(null)
}

export const profileCommands: CommandTable<ProfileCommands> = {
  saveCard: { on: 'team', run: saveCard },
  takeCardAway: { on: 'team', run: takeCardAway },
  settleCard: { on: 'team', run: settleCard },
  confirmCard: { on: 'team', run: confirmCard },
  setCardWriter: { on: 'team', run: setCardWriter },
  readCardHistory: { on: 'team', run: readCardHistory },
}

/** Whoever is not the Holder writes for them, and says how they said so. */
async function readSaying(
  context: Context,
  look: Look,
  takes: CardTakes,
): Promise<Result<Saying, AppRefusal>> {
  const text = tidyText(takes.text, cardLimits.text)
  if (!text.ok) return text
  const helper = tidyText((takes.helper ?? '').replace(/\s+/g, ' '), cardLimits.helper)
  if (!helper.ok) return helper
  const isHolder = look.me === look.state.holder
  const said = isHolder ? null : (takes.behalf ?? null)
  const behalf = tidyBehalf(said && { ...said, person: look.state.holder })
  if (!behalf.ok) return behalf
  const isOpen = isHolder || (behalf.value && (behalf.value.how !== 'could-not' || behalf.value.words !== ''))
  const saying = {
    text: text.value,
    symbols: [...new Set(takes.symbols ?? [])].slice(0, cardLimits.symbols),
    scales: takes.scales ?? {},
    safe: safeWishes.filter((one) => takes.safe?.includes(one)),
    helper: helper.value,
    behalf: behalf.value,
  }
  const mediaIds = [...new Set(takes.media ?? [])].slice(0, mediaLimits.together)
  if (!isOpen || (mediaIds.length === 0 && isEmptySaying({ ...saying, media: [] })))
    return refuse({ kind: 'empty-name' })
  const media = await useMedia(context, mediaIds)
  return media.ok ? ok({ ...saying, media: media.value }) : media
}

/** Only what is another: what two people change apart from one another merges. */
function putSaying(draft: Draft, saying: Saying): void {
  const { text, ...others } = sayingOf(saying)
  setText(draft, 'text', text)
  for (const [key, value] of Object.entries(others))
    if (JSON.stringify(draft[key]) !== JSON.stringify(value)) draft[key] = value
}

function writableCircle(look: Look, circleId: string): Result<CircleId, AppRefusal> {
  const circle = look.circles.find((one) => one.id === circleId && one.members.includes(look.me))
  if (!circle || selectRights(look)(circle, look.me) !== 'now') return refuse({ kind: 'not-allowed' })
  return ok(circle.id)
}

const cardIn = (look: Look, cardId: string): CardItem | undefined =>
  selectCards(look).find((card) => card.cardId === cardId)

function writableCard(context: Context, cardId: string): Result<CardItem, AppRefusal> {
  const look = context.look()
  const card = look && cardIn(look, cardId)
  if (!card) return refuse({ kind: 'not-found' })
  return card.canWrite ? ok(card) : refuse({ kind: 'not-allowed' })
}
