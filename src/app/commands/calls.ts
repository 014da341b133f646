import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { callFacts, callLimits, callWays, tidyText } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { CallCommands } from '../callTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { selectCallItems } from '../select/calls.ts'
import { selectContacts } from '../select/contacts.ts'
import { memberCircle, write } from '../writing.ts'

type Takes<C extends keyof CallCommands> = CallCommands[C]['takes']
type Done = Promise<Result<null, AppRefusal>>

export const callCommands: CommandTable<CallCommands> = {
  addCallLine: { on: 'team', run: addCallLine },
  takeCallLineOff: { on: 'team', run: takeCallLineOff },
  tickCallLine: { on: 'team', run: tickCallLine },
  letterGone: { on: 'team', run: letterGone },
  takeCall: { on: 'team', run: takeCall },
  setCallWay: { on: 'team', run: setCallWay },
}

async function addCallLine(context: Context, takes: Takes<'addCallLine'>): Done {
  const text = tidyText(takes.text, callLimits.text)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  return sayOf(context, takes.contactId, callFacts.line, { text: text.value })
}

async function takeCallLineOff(context: Context, { contactId, about }: Takes<'takeCallLineOff'>): Done {
  const line = linesOf(context, contactId).find((one) => one.about === about)
  if (!line || line.news !== '') return refuse({ kind: 'not-found' })
  if (!line.by?.isMe) return refuse({ kind: 'not-allowed' })
  return sayOf(context, contactId, callFacts.lineOff, { about })
}

function tickCallLine(context: Context, { contactId, about, told }: Takes<'tickCallLine'>): Done {
  return sayOf(context, contactId, callFacts.told, { about, told })
}

async function letterGone(context: Context, { contactId }: Takes<'letterGone'>): Done {
  for (const { about } of linesOf(context, contactId).filter(({ toldBy }) => toldBy.length === 0)) {
    const said = await sayOf(context, contactId, callFacts.told, { about, told: true })
    if (!said.ok) return said
  }
  return ok(null)
}

function takeCall(context: Context, { contactId, rings }: Takes<'takeCall'>): Done {
  return sayOf(context, contactId, callFacts.ringer, { rings })
}

async function setCallWay(context: Context, takes: Takes<'setCallWay'>): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const { way } = takes
  if (!callWays.includes(way)) return refuse({ kind: 'nothing-yet' })
  const address = tidyText(takes.address, callLimits.address)
  if (!address.ok) return address
  const circles: string[] = []
  for (const id of new Set(way === 'none' ? [] : takes.circleIds.slice(0, callLimits.circles))) {
    const circle = memberCircle(context, id)
    if (!circle.ok) return circle
    circles.push(circle.value)
  }
  return sayOf(context, takes.contactId, callFacts.way, { way, circles, address: address.value })
}

const contactOf = (context: Context, contactId: string) => {
  const look = context.look()
  return look && selectContacts(look).contacts.find((one) => one.contactId === contactId)
}

function linesOf(context: Context, contactId: string) {
  const look = context.look()
  const contact = contactOf(context, contactId)
  return (look && contact && selectCallItems(look, [contact])[0]?.lines) ?? []
}

async function sayOf(
  context: Context,
  contactId: string,
  type: string,
  said: Readonly<Record<string, Plain>>,
): Done {
  const contact = contactOf(context, contactId)
  if (!contact) return refuse({ kind: 'not-found' })
  const circle = contact.audience.circle.circleId as CircleId
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type, data: { contact: contactId, ...said } }),
  )
  return written.ok ? ok(null) : written
}
