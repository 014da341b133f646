import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { talkFacts, taskLimits, wallOf } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { authorRef } from '../select/refs.ts'
import { isTakenBack } from '../select/talkItem.ts'
import { talkIn } from '../talkIndex.ts'
import type { TalkCommands } from '../types.ts'
import { memberCircle, write } from '../writing.ts'
import { addRecord } from './observations.ts'
import { addTask } from './tasks.ts'

type Done = Promise<Result<null, AppRefusal>>
type Made = Pick<TalkCommands, 'makeOfMessage' | 'noteMessageBecame'>

export const talkMadeCommands: CommandTable<Made> = {
  makeOfMessage: { on: 'team', run: makeOfMessage },
  noteMessageBecame: { on: 'team', run: noteMessageBecame },
}

/** The task names the message; the record says who told it, and is dated when it was said. */
async function makeOfMessage(context: Context, takes: Made['makeOfMessage']['takes']): Done {
  const { circleId, messageId, what } = takes
  const circle = memberCircle(context, circleId)
  const look = context.look()
  if (!circle.ok) return circle
  const talk = look && talkIn(look, circle.value)
  const said = talk?.find(messageId)
  if (!look || !talk || !said || isTakenBack(look, talk, said)) return refuse({ kind: 'not-found' })
  const by = authorRef(look, said.fact.device)
  if (what === 'task') {
    const title = [...said.text.replace(/\s+/g, ' ').trim()].slice(0, taskLimits.title).join('')
    const made = await addTask(context, {
      ...{ circleId, title, picture: 'other', date: '', personId: null, from: messageId },
    })
    return made.ok ? note(context, circleId, { message: messageId, what, of: made.value.taskId }) : made
  }
  const made = await addRecord(context, {
    ...wallOf(Math.min(said.fact.at, look.now), look.timeZone),
    text: said.text,
    media: said.media.map((ref) => look.mediaItem(ref).mediaId),
    ...(by?.isMe ? { source: 'me' as const } : { source: 'told' as const, from: by?.name ?? '' }),
  })
  return made.ok ? note(context, circleId, { message: messageId, what, of: made.value.recordId }) : made
}

async function noteMessageBecame(context: Context, takes: Made['noteMessageBecame']['takes']): Done {
  return note(context, takes.circleId, { message: takes.messageId, what: 'visit', of: takes.seriesId })
}

async function note(context: Context, circleId: string, data: Plain): Done {
  const circle = memberCircle(context, circleId)
  if (!circle.ok) return circle
  const written = await write(context, circle.value, 'month', (place) =>
    context.documents.fact(place, { type: talkFacts.became, data }),
  )
  return written.ok ? ok(null) : written
}
