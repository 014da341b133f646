import { ok, refuse, type Result } from '../../base/index.ts'
import { setText } from '../../documents/index.ts'
import { tidyContact } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { ContactCommands } from '../contactTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { selectContacts } from '../select/contacts.ts'
import { edited, memberCircle, write } from '../writing.ts'

export const contactCommands: CommandTable<ContactCommands> = {
  saveContact: { on: 'team', run: saveContact },
  removeContact: { on: 'team', run: removeContact },
}

/** Anybody in the circle writes them. A name and a number are set whole; words are merged as words. */
export async function saveContact(
  context: Context,
  takes: Commands['saveContact']['takes'],
): Promise<Result<{ contactId: string }, AppRefusal>> {
  const tidy = tidyContact(takes)
  if (!tidy.ok) return tidy
  const { name, what, phone, when, tell } = tidy.value
  const phones = phone === '' ? {} : { [phone]: true }
  const { contactId } = takes
  if (contactId !== null) {
    if (!isKnown(context, contactId)) return refuse({ kind: 'not-found' })
    const changed = await edited(context, contactId, (draft) => {
      if (draft['name'] !== name) draft['name'] = name
      if (draft['what'] !== what) draft['what'] = what
      const before = draft['phones'] as Record<string, unknown> | undefined
      if (before === undefined) draft['phones'] = phones
      else {
        for (const other of Object.keys(before)) if (other !== phone) delete before[other]
        if (phone !== '' && before[phone] !== true) before[phone] = true
      }
      setText(draft, 'when', when)
      setText(draft, 'tell', tell)
    })
    return changed.ok ? ok({ contactId }) : changed
  }
  const circle = memberCircle(context, takes.circleId)
  if (!circle.ok) return circle
  const written = await write(context, circle.value, 'living', (place) =>
    context.documents.create(place, documentTypes.contact, (draft) => {
      Object.assign(draft, { name, what, phones, when, tell, removed: false })
    }),
  )
  return written.ok ? ok({ contactId: written.value.document }) : written
}

async function removeContact(
  context: Context,
  { contactId }: Commands['removeContact']['takes'],
): Promise<Result<null, AppRefusal>> {
  if (!isKnown(context, contactId)) return refuse({ kind: 'not-found' })
  const done = await edited(context, contactId, (draft) => {
    draft['removed'] = true
  })
  return done.ok ? ok(null) : done
}

function isKnown(context: Context, contactId: string): boolean {
  const look = context.look()
  return look !== undefined && selectContacts(look).contacts.some((one) => one.contactId === contactId)
}
