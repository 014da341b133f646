import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { directBodies, directType, messageLimits, noDirectType, tidyText } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { DirectCommands } from '../directTypes.ts'
import { useMedia } from '../media.ts'
import { sayPrivately } from '../privately.ts'
import { myCircle } from '../writing.ts'

type Takes<C extends keyof DirectCommands> = DirectCommands[C]['takes']
type Done = Promise<Result<null, AppRefusal>>

export const directCommands: CommandTable<DirectCommands> = {
  sayDirectly: { on: 'team', run: sayDirectly },
  pinDirectly: { on: 'team', run: pinDirectly },
  stopDirect: { on: 'team', run: stopDirect },
  takeBackDirectly: { on: 'team', run: takeBackDirectly },
}

async function sayDirectly(context: Context, takes: Takes<'sayDirectly'>): Done {
  const text = tidyText(takes.text, messageLimits.text)
  if (!text.ok) return text
  const mediaIds = takes.media.slice(0, messageLimits.media)
  if (text.value === '' && mediaIds.length === 0) return refuse({ kind: 'empty-name' })
  const media = await useMedia(context, mediaIds)
  if (!media.ok) return media
  const data = { text: text.value, ...(media.value.length > 0 && { media: media.value }) }
  return between(context, takes.personId, directBodies.said, data)
}

function takeBackDirectly(context: Context, takes: Takes<'takeBackDirectly'>): Done {
  return between(context, takes.personId, directBodies.back, { message: takes.messageId })
}

async function pinDirectly(context: Context, takes: Takes<'pinDirectly'>): Done {
  const { personId, messageId, up } = takes
  return between(context, personId, directBodies.pin, { message: messageId, up })
}

/** Sealed to me alone: that there is something is seen, and not what it is or of whom. */
async function stopDirect(context: Context, { personId, stopped }: Takes<'stopDirect'>): Done {
  const everyone = myCircle(context, 'everyone')
  if (!everyone.ok) return everyone
  const data = { person: personId, is: stopped }
  const said = await sayPrivately(context, everyone.value.id, noDirectType, [], data)
  return said.ok ? ok(null) : said
}

async function between(context: Context, personId: string, type: string, data: Plain): Done {
  const everyone = myCircle(context, 'everyone')
  if (!everyone.ok) return everyone
  const person = personId as PersonId
  if (person === context.me()) return refuse({ kind: 'not-allowed' })
  const said = await sayPrivately(context, everyone.value.id, type, [person], data, directType)
  return said.ok ? ok(null) : said
}
