import { bytesToHex, ok, refuse, type Result } from '../../base/index.ts'
import type { PersonId } from '../../keys/index.ts'
import {
  encodeShare,
  meetingSecret,
  mintKit,
  mostShares,
  sealHelpAsk,
  sealHelpersPacket,
  shareToWords,
  splitKit,
} from '../../keys/index.ts'
import { beginSaying, publish, wouldCount } from '../acts.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import { askOf, saySealed } from '../helpFacts.ts'
import { keepComingBack, keepHelping } from '../helpNotes.ts'
import { sayWills } from '../helping.ts'
import { visitPlace } from '../meetingPlace.ts'
import { turnWhereNeeded } from '../turning.ts'
import { seenOf } from './circles.ts'

type Done = Promise<Result<null, AppRefusal>>

const hour = 3_600_000
const mostHours = 14 * 24
const waitMs = 15_000

/**
 * Asks people to help me back. The packet is at the relay and each part is on its way before the act says that they count,
 * and that those before do not. The cards are on no device after this.
 */
export async function askHelpers(
  context: Context,
  takes: Commands['askHelpers']['takes'],
): Promise<Result<Commands['askHelpers']['gives'], AppRefusal>> {
  const { ports } = context
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  const state = saying.value.state()
  const me = state.personById.get(context.me())
  const people = [...new Set(takes.personIds)].sort() as PersonId[]
  const { cards, needed, waitHours } = takes
  const total = people.length + cards
  const isWhole = [cards, needed, waitHours].every(Number.isInteger)
  const isEnough = needed >= 2 && needed <= total && total <= mostShares && people.length >= 1 && cards >= 0
  const areHere = people.every((id) => state.personById.get(id)?.standing === 'member')
  const isWaiting = waitHours >= 1 && waitHours <= mostHours
  if (me?.standing !== 'member' || !isWhole || !isEnough || !areHere || !isWaiting)
    return refuse({ kind: 'not-allowed' })

  const kit = mintKit(ports.random)
  const shares = await splitKit(kit, total, needed)
  const act = saying.value.say({
    type: 'helpers',
    kit: kit.keys.signing.publicKey,
    people,
    cards,
    needed,
    voices: Math.max(1, needed - cards),
    wait: waitHours * hour,
  })
  const { team } = saying.value.book
  const packet = sealHelpersPacket(kit, context.keyring(), { name: me.name, team, asked: act.id })
  const sent = await visitPlace(ports, kit.meeting.place, async (visit) => {
    const put = await visit.put('card', packet)
    if (!put.ok) return put
    return (await visit.carrier.whenSent(waitMs)) ? ok(null) : refuse({ kind: 'relay-away' as const })
  })
  if (!sent.ok) return sent
  const [inApps, onCards] = [shares.slice(0, people.length), shares.slice(people.length)]
  for (const [i, share] of inApps.entries()) {
    const ask = { asked: act.id, share, place: kit.meeting }
    const said = await saySealed(context, 'ask', people[i] as PersonId, (keys) => sealHelpAsk(ask, keys))
    if (!said.ok) return said
  }
  const published = await publish(context, saying.value)
  if (!published.ok) return published
  return ok({
    name: me.name,
    madeAt: ports.clock.now(),
    needed,
    total,
    cards: onCards.map((share) => ({ index: share.index, words: shareToWords(share) })),
  })
}

/** Nobody from now on: every part of it is worth nothing. */
export const endHelpers = (context: Context): Done => {
  const saying = beginSaying(context)
  if (!saying.ok) return Promise.resolve(saying)
  saying.value.say(nobodyAsked)
  return publish(context, saying.value)
}

export const nobodyAsked = {
  type: 'helpers',
  kit: null,
  people: [],
  cards: 0,
  needed: 0,
  voices: 0,
  wait: 0,
} as const

/** Yes: the part is kept here. No, also later: it is kept nowhere, and who asked is told. */
export async function answerHelp(context: Context, takes: Commands['answerHelp']['takes']): Done {
  const look = context.look()
  const asker = [...(context.state()?.personById.values() ?? [])].find(
    (one) => one.helpers?.act === takes.askedId,
  )
  const ask = look && asker?.helpers && askOf(look, context, asker.helpers, asker.id)
  if (!ask) return refuse({ kind: 'not-found' })
  const kept = await keepHelping(context, {
    asked: ask.asked,
    will: takes.will,
    isSaid: false,
    share: takes.will ? bytesToHex(encodeShare(ask.share)) : '',
    place: takes.will ? meetingSecret(ask.place) : '',
  })
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  return sayWills(context)
}

/** "I have spoken with them": once the wait is over, this device says so in the acts. Until then it can be taken back. */
export async function vouch(context: Context, takes: Commands['vouch']['takes']): Done {
  const regain = context.state()?.regains.find((one) => one.act === takes.regainId)
  if (!regain || regain.standing !== 'waiting') return refuse({ kind: 'not-found' })
  if (!regain.helpers.people.includes(context.me())) return refuse({ kind: 'not-allowed' })
  const kept = await keepComingBack(context, (before) => ({
    ...before,
    sure: [...before.sure.filter((one) => one !== regain.device), ...(takes.sure ? [regain.device] : [])],
  }))
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}

/**
 * One tap. By the person it also ends the helpers' kit, for somebody has it who should not; the Holder can stop it for
 * anybody, and whoever was asked stays asked.
 */
export async function stopRegain(context: Context, takes: Commands['stopRegain']['takes']): Done {
  const state = context.state()
  const regain = state?.regains.find((one) => one.act === takes.regainId)
  if (!state || !regain || regain.standing === 'stopped') return refuse({ kind: 'not-found' })
  const isMe = regain.person === context.me()
  if (!isMe && state.holder !== context.me()) return refuse({ kind: 'not-allowed' })
  const seen = seenOf(context, [regain.device], [...state.circleById.values()])
  const drafts = [
    { type: 'drop', device: regain.device, seen } as const,
    ...(isMe && state.personById.get(regain.person)?.helpers ? [nobodyAsked] : []),
  ]
  if (!wouldCount(context, drafts)) return refuse({ kind: 'not-allowed' })
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  for (const draft of drafts) saying.value.say(draft)
  const published = await publish(context, saying.value)
  return published.ok ? turnWhereNeeded(context) : published
}
