import { parseContact, phonesInOrder } from '../../domain/index.ts'
import type { ContactsView, ContactViews } from '../contactTypes.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, savedOf, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, authorRef, isOffered } from './refs.ts'

export const contactViews: ViewTable<ContactViews> = {
  contacts: ({ look }) => selectContacts(look),
}

/** By name. Everybody in the circle keeps them together. */
export const selectContacts = (look: Look): ContactsView => ({
  contacts: rowsOf(look, documentTypes.contact)
    .flatMap((row) => {
      const contact = parseContact(row.data)
      if (!contact || contact.removed) return []
      const { name, what, when, tell } = contact
      return [
        {
          contactId: row.document,
          name,
          what,
          phones: phonesInOrder(contact, parseContact(row.begun)),
          when,
          tell,
          audience: audienceOf(look, row.circle),
          by: authorRef(look, row.last.device),
          changedAt: row.last.at,
          saved: savedOf(look, row.unsent > 0),
        },
      ]
    })
    .sort((a, b) => a.name.localeCompare(b.name) || a.contactId.localeCompare(b.contactId)),
  audiences: look.circles
    .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
    .map((circle) => audienceOf(look, circle)),
})
