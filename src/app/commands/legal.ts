import { ok, refuse, type Result } from '../../base/index.ts'
import { setText } from '../../documents/index.ts'
import { isPlainDate, legalRoleKinds, legalLimits, tidyName, tidyText } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { selectMember } from '../select/members.ts'
import { edited, memberCircle, write } from '../writing.ts'

export async function saveLegalRole(
  context: Context,
  takes: Commands['saveLegalRole']['takes'],
): Promise<Result<{ roleId: string }, AppRefusal>> {
  const look = context.look()
  const member = look && selectMember(look, takes.personId)
  if (!member?.mayWriteRoles) return refuse({ kind: 'not-allowed' })
  const note = tidyText(takes.note, legalLimits.note)
  if (!note.ok) return note
  const isSound = legalRoleKinds.includes(takes.role) && isDateOrNone(takes.from)
  if (!isSound) return refuse({ kind: 'not-an-answer' })
  const { roleId } = takes
  if (roleId !== null) {
    if (!member.roles.some((one) => one.roleId === roleId)) return refuse({ kind: 'not-found' })
    const changed = await edited(context, roleId, (draft) => {
      if (draft['role'] !== takes.role) draft['role'] = takes.role
      if (draft['from'] !== takes.from) draft['from'] = takes.from
      setText(draft, 'note', note.value)
    })
    return changed.ok ? ok({ roleId }) : changed
  }
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.legalRole, (draft) => {
      const { personId, role, from } = takes
      Object.assign(draft, { person: personId, role, from, note: note.value, removed: false })
    }),
  )
  return written.ok ? ok({ roleId: written.value.document }) : written
}

export async function removeLegalRole(
  context: Context,
  { roleId }: Commands['removeLegalRole']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const people = [...(look?.state.personById.keys() ?? [])]
  const isTheirs = people.some((id: PersonId) => {
    const member = look && selectMember(look, id)
    return member?.mayWriteRoles && member.roles.some((one) => one.roleId === roleId)
  })
  if (!isTheirs) return refuse({ kind: 'not-allowed' })
  return markRemoved(context, roleId)
}

/** Whoever saw it says so; nobody says it of a paper of their own. */
export async function noteEvidence(
  context: Context,
  takes: Commands['noteEvidence']['takes'],
): Promise<Result<null, AppRefusal>> {
  const { person, about, from, until, on } = takes
  if (person === context.me() || !context.state()?.personById.has(person as PersonId))
    return refuse({ kind: 'not-allowed' })
  const of = tidyName(takes.of, legalLimits.title)
  if (!of.ok) return of
  if (!isPlainDate(on) || !isDateOrNone(from) || !isDateOrNone(until))
    return refuse({ kind: 'not-an-answer' })
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.evidence, (draft) => {
      Object.assign(draft, { person, about, of: of.value, from, until, on, removed: false })
    }),
  )
  return written.ok ? ok(null) : written
}

export async function takeBackEvidence(
  context: Context,
  { evidenceId }: Commands['takeBackEvidence']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const people = [...(look?.state.personById.keys() ?? [])]
  const isMine = people.some((id: PersonId) =>
    look ? selectMember(look, id)?.seen.some((one) => one.evidenceId === evidenceId && one.by.isMe) : false,
  )
  return isMine ? markRemoved(context, evidenceId) : refuse({ kind: 'not-allowed' })
}

async function markRemoved(context: Context, document: string): Promise<Result<null, AppRefusal>> {
  const done = await edited(context, document, (draft) => {
    draft['removed'] = true
  })
  return done.ok ? ok(null) : done
}

const isDateOrNone = (text: string): boolean => text === '' || isPlainDate(text)
