import { memberPromises } from './member.ts'
import type { PromiseLanguage, PromisePoint, PromiseText } from './shape.ts'
import { supportPromises } from './support.ts'

/** Those that come with the app, oldest version first. */
export const shippedPromises: readonly PromiseText[] = [...supportPromises, ...memberPromises]

/** What a person reads, as one text: its hash says later which words were signed. */
export const wordsOfPromise = (text: PromiseText, language: PromiseLanguage): string =>
  [text.title[language], ...text.points.map((point) => point.words[language])].join('\n')

export type PromiseChanges = {
  readonly added: readonly PromisePoint[]
  readonly changed: readonly { readonly before: PromisePoint; readonly after: PromisePoint }[]
  readonly gone: readonly PromisePoint[]
}

/** From one version to another, point by point, as read in that language. Undefined where nothing is other. */
export function promiseChanges(
  from: PromiseText,
  to: PromiseText,
  language: PromiseLanguage,
): PromiseChanges | undefined {
  const before = new Map(from.points.map((point) => [point.id, point]))
  const after = new Set(to.points.map((point) => point.id))
  const changes = {
    added: to.points.filter((point) => !before.has(point.id)),
    changed: to.points.flatMap((point) => {
      const was = before.get(point.id)
      return was && was.words[language] !== point.words[language] ? [{ before: was, after: point }] : []
    }),
    gone: from.points.filter((point) => !after.has(point.id)),
  }
  const count = changes.added.length + changes.changed.length + changes.gone.length
  return count > 0 ? changes : undefined
}

/** The points of a team's own text, from its paragraphs: what stays, and what stands where it stood, keeps its id. */
export function pointsFrom(
  paragraphs: readonly string[],
  before: readonly { readonly id: string; readonly text: string }[],
): readonly { readonly id: string; readonly text: string }[] {
  const same = new Map(before.map((point) => [point.text, point.id]))
  const used = new Set(paragraphs.flatMap((text) => same.get(text) ?? []))
  let next = 1 + Math.max(0, ...before.map((point) => Number(point.id.slice(1)) || 0))
  return paragraphs.map((text, i) => {
    const inPlace = before[i]?.id
    const free = inPlace !== undefined && !used.has(inPlace) ? inPlace : undefined
    const id = same.get(text) ?? free ?? `p${next++}`
    used.add(id)
    same.delete(text)
    return { id, text }
  })
}
