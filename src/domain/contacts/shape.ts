import { ok, shape, type Plain, type Result } from '../../base/index.ts'
import { tidyText, tidyName, type TextRefusal } from '../words.ts'

/**
 * Somebody outside the team who can be rung: a doctor's practice, a plumber, who feeds the cat. A number is never merged
 * letter by letter: where two people changed it at once there are two, until somebody says which is right.
 */
export type Contact = {
  readonly name: string
  readonly what: string
  readonly phones: readonly string[]
  readonly when: string
  readonly tell: string
  readonly removed: boolean
}
export type ContactWords = Omit<Contact, 'removed' | 'phones'> & { readonly phone: string }

export const contactLimits = { line: 120, text: 2000 } as const
const { line, text } = contactLimits

const phones: shape.Reader<readonly string[]> = (value) =>
  value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array
    ? undefined
    : Object.keys(value).sort()

const readContact = shape.lenient<Contact>({
  name: [shape.text(line * 4), ''],
  what: [shape.text(line * 4), ''],
  phones: [phones, []],
  when: [shape.text(text * 4), ''],
  tell: [shape.text(text * 4), ''],
  removed: [shape.flag, false],
})

/** Those that were there first, then the others: whoever adds many pushes none of them out of sight. */
export const phonesInOrder = (contact: Contact, begun: Contact | undefined): readonly string[] => {
  const first = contact.phones.filter((number) => begun?.phones.includes(number))
  return [...first, ...contact.phones.filter((number) => !first.includes(number))]
}

export const parseContact = (data: Plain): Contact | undefined => readContact(data)

export function tidyContact(typed: ContactWords): Result<ContactWords, TextRefusal> {
  const name = tidyName(typed.name, line)
  if (!name.ok) return name
  const what = tidyText(typed.what.replace(/\s+/g, ' '), line)
  if (!what.ok) return what
  const phone = tidyText(typed.phone.replace(/\s+/g, ' '), line)
  if (!phone.ok) return phone
  const when = tidyText(typed.when, text)
  if (!when.ok) return when
  const tell = tidyText(typed.tell, text)
  if (!tell.ok) return tell
  return ok({
    name: name.value,
    what: what.value,
    phone: phone.value,
    when: when.value,
    tell: tell.value,
  })
}
