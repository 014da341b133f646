import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { tidyName, tidyText, type TextRefusal } from '../words.ts'
import { memberLimits as most, textFields, type Answer, type FieldId } from './fields.ts'
import { isBlank, parseAnswer } from './shape.ts'

export type AnswerRefusal = TextRefusal | { readonly kind: 'not-an-answer' }

/** What somebody typed or ticked, made safe to keep. An answer that says nothing is none: it takes the field back. */
export function tidyAnswer(typed: Answer): Result<Answer | null, AnswerRefusal> {
  const tidy = tidyWords(typed)
  if (!tidy.ok) return tidy
  const answer = parseAnswer(typed.field, tidy.value as Plain)
  if (answer === undefined) return refuse({ kind: 'not-an-answer' })
  return ok(isBlank(answer) ? null : answer)
}

function tidyWords(typed: Answer): Result<unknown, TextRefusal> {
  const { field, value } = typed
  if (typeof value === 'string') return isText(field) ? tidyText(value, most.text) : tidyLine(value)
  if (typed.field === 'languages') {
    const lines = typed.value.map((one) => tidyLine(one, most.language))
    return allOf(lines, (all) => [...new Set(all.filter((one) => one !== ''))])
  }
  if (typed.field === 'qualifications') {
    const named = typed.value.filter((one) => Object.values(one).some((part) => part !== ''))
    const titles = named.map((one) => tidyName(one.title, most.line))
    return allOf(titles, (all) => all.map((title, i) => ({ ...named[i], title })))
  }
  if (typed.field === 'insurance') {
    const what = tidyLine(typed.value.what)
    return what.ok ? ok({ ...typed.value, what: what.value }) : what
  }
  return ok(value)
}

const isText = (field: FieldId): boolean => (textFields as readonly string[]).includes(field)

const tidyLine = (typed: string, atMost: number = most.line): Result<string, TextRefusal> =>
  tidyText(typed.replace(/\s+/g, ' '), atMost)

function allOf(
  tidied: readonly Result<string, TextRefusal>[],
  join: (all: readonly string[]) => unknown,
): Result<unknown, TextRefusal> {
  const all: string[] = []
  for (const one of tidied) {
    if (!one.ok) return one
    all.push(one.value)
  }
  return ok(join(all))
}

/** "14", "14.5" and "£14.50" as pence; empty is nothing, and anything else is no amount. */
export function parsePence(typed: string): Result<number | null, { readonly kind: 'not-money' }> {
  const found = /^£?\s*(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim())
  if (typed.trim() === '') return ok(null)
  if (!found) return refuse({ kind: 'not-money' })
  return ok(Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')))
}
