import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { headsBeyond, seenOf, talkFacts, talkLimits, tidyText } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { copiesWith } from '../select/news.ts'
import { selectPins } from '../select/talkPins.ts'
import { isTakenBack } from '../select/talkItem.ts'
import { personOf } from '../select/refs.ts'
import { talkIn, type SaidMessage } from '../talkIndex.ts'
import { keepTalkNote, lookedIn, readTalkNote } from '../talkNote.ts'
import type { TalkCommands } from '../types.ts'
import { memberCircle, write } from '../writing.ts'
import { talkMadeCommands } from './talkMade.ts'
import { say } from './words.ts'

type Done = Promise<Result<null, AppRefusal>>

export const talkCommands: CommandTable<TalkCommands> = {
  ...talkMadeCommands,
  say: { on: 'team', run: say },
  seeTalk: { on: 'team', run: seeTalk },
  setSaySeen: { on: 'team', run: setSaySeen },
  pinMessage: { on: 'team', run: pinMessage },
  unpinMessage: { on: 'team', run: unpinMessage },
  takeBack: { on: 'team', run: takeBack },
  writeVoiceWords: { on: 'team', run: writeVoiceWords },
}

/** So many of the newest can be new at once. */
const lookedAt = 1000

async function seeTalk(context: Context, { circleId }: { circleId: string }): Done {
  const circle = memberCircle(context, circleId)
  const look = context.look()
  if (!circle.ok) return circle
  if (!look) return refuse({ kind: 'not-found' })
  const talk = talkIn(look, circle.value)
  const others = talk
    .latest(lookedAt)
    .filter(({ fact }) => personOf(look.state, fact.device) !== look.me)
    .map(({ fact }) => ({ device: fact.device, at: fact.at }))
  const heads = headsBeyond(lookedIn(look, context, circle.value, talk), others)
  if (heads.length === 0) return ok(null)
  const note = readTalkNote(context)
  if (note.saySeen) return record(context, circle.value, talkFacts.seen, { heads })
  const all = seenOf([...(note.looked[circleId] ?? []), ...heads])
  const looked = { ...note.looked, [circleId]: [...all].map(([device, at]) => ({ device, at })) }
  await keepTalkNote(context, { ...note, looked })
  return ok(null)
}

async function setSaySeen(context: Context, { saySeen }: { saySeen: boolean }): Done {
  await keepTalkNote(context, { ...readTalkNote(context), saySeen })
  return ok(null)
}

async function pinMessage(context: Context, takes: { circleId: string; messageId: string }): Done {
  const found = messageIn(context, takes)
  if (!found.ok) return found
  const { circle, message, look, talk } = found.value
  if (isTakenBack(look, talk, message)) return refuse({ kind: 'not-found' })
  if (selectPins(look, talk).some((pin) => pin.messageId === takes.messageId)) return ok(null)
  return record(context, circle, talkFacts.pin, { message: takes.messageId })
}

async function unpinMessage(context: Context, takes: { circleId: string; pinIds: readonly string[] }): Done {
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  return record(context, circle.value, talkFacts.pinOff, { pins: takes.pinIds.slice(0, talkLimits.ids) })
}

async function takeBack(context: Context, takes: { circleId: string; messageId: string }): Done {
  const found = messageIn(context, takes)
  if (!found.ok) return found
  const { circle, message, look, talk } = found.value
  if (personOf(look.state, message.fact.device) !== look.me) return refuse({ kind: 'not-allowed' })
  if (isTakenBack(look, talk, message)) return ok(null)
  // Important news was said to several circles as one thing, and goes from all of them.
  for (const copy of copiesWith(look, takes.messageId).filter((one) => one.circle.id !== circle)) {
    const done = await record(context, copy.circle.id, talkFacts.back, { message: copy.said.fact.id })
    if (!done.ok) return done
  }
  return record(context, circle, talkFacts.back, { message: takes.messageId })
}

async function writeVoiceWords(
  context: Context,
  takes: { circleId: string; messageId: string; text: string; replaces: readonly string[] },
): Done {
  const text = tidyText(takes.text, talkLimits.words)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  const found = messageIn(context, takes)
  if (!found.ok) return found
  const { circle, message } = found.value
  if (!message.media.some(({ kind }) => kind === 'voice')) return refuse({ kind: 'not-found' })
  const replaces = takes.replaces.slice(0, talkLimits.ids)
  return record(context, circle, talkFacts.words, { message: takes.messageId, text: text.value, replaces })
}

type Found = {
  readonly circle: CircleId
  readonly message: SaidMessage
  readonly look: NonNullable<ReturnType<Context['look']>>
  readonly talk: ReturnType<typeof talkIn>
}

function messageIn(
  context: Context,
  takes: { circleId: string; messageId: string },
): Result<Found, AppRefusal> {
  const circle = memberCircle(context, takes.circleId)
  const look = context.look()
  if (!circle.ok) return circle
  const talk = look && talkIn(look, circle.value)
  const message = talk?.find(takes.messageId)
  return look && talk && message
    ? ok({ circle: circle.value, message, look, talk })
    : refuse({ kind: 'not-found' })
}

async function record(context: Context, circle: CircleId, type: string, data: Plain): Done {
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}
