import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { callFacts, callLimits, tidyText } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CallCommands } from '../callTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { selectContacts } from '../select/contacts.ts'
import { write } from '../writing.ts'

type Takes<C extends keyof CallCommands> = CallCommands[C]['takes']
type Done = Promise<Result<null, AppRefusal>>

export const callCommands: CommandTable<CallCommands> = {
  addCallLine: { on: 'team', run: addCallLine },
  tickCallLine: { on: 'team', run: tickCallLine },
  takeCall: { on: 'team', run: takeCall },
}

async function addCallLine(context: Context, takes: Takes<'addCallLine'>): Done {
  const text = tidyText(takes.text, callLimits.text)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  return sayOf(context, takes.contactId, callFacts.line, { text: text.value })
}

function tickCallLine(context: Context, { contactId, about, told }: Takes<'tickCallLine'>): Done {
  return sayOf(context, contactId, callFacts.told, { about, told })
}

function takeCall(context: Context, { contactId, rings }: Takes<'takeCall'>): Done {
  return sayOf(context, contactId, callFacts.ringer, { rings })
}

async function sayOf(
  context: Context,
  contactId: string,
  type: string,
  said: Readonly<Record<string, Plain>>,
): Done {
  const look = context.look()
  const contact = look && selectContacts(look).contacts.find((one) => one.contactId === contactId)
  if (!contact) return refuse({ kind: 'not-found' })
  const circle = contact.audience.circle.circleId as CircleId
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type, data: { contact: contactId, ...said } }),
  )
  return written.ok ? ok(null) : written
}
