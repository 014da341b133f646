import { encodePlain, equalBytes, type Plain } from '../base/index.ts'
import { mergeText, setText } from './automerge.ts'
import { isRecord, type Values } from './carried.ts'
import type { Draft } from './port.ts'

/** Brings what differs between `before` and `late` into the draft, which is now `now`. Answers the fields that were not taken. */
export function mergeFields(
  draft: Draft,
  path: readonly string[],
  before: Values,
  late: Values,
  now: Values,
): readonly string[] {
  const overtaken: string[] = []
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(late)])].sort()) {
    const [was, is, here] = [before[key], late[key], now[key]]
    if (same(was, is) || same(here, is)) continue
    if (isRecord(was) && isRecord(is) && isRecord(here))
      overtaken.push(...mergeFields(draft, [...path, key], was, is, here))
    else if (same(was, here)) put(draft, path, key, is)
    else if (typeof is === 'string' && typeof here === 'string')
      setText(draft, [...path, key], mergeText(typeof was === 'string' ? was : '', is, here))
    else overtaken.push([...path, key].join('/'))
  }
  return overtaken
}

export function put(draft: Draft, path: readonly string[], key: string, value: Plain | undefined): void {
  const parent = path.reduce((at, step) => at[step] as Draft, draft)
  if (value === undefined) delete parent[key]
  else if (typeof value === 'string') setText(draft, [...path, key], value)
  else parent[key] = copyOf(value)
}

/** Automerge takes objects with a prototype only. */
function copyOf(value: Plain): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]))
  return value
}

/** The draft says this and nothing else. What is the same is said again, so that it stands over what is said beside it. */
export function putOver(draft: Draft, said: Values): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(said, key)) delete draft[key]
  for (const [key, value] of Object.entries(said)) draft[key] = copyOf(value)
}

/** Of an Automerge proxy, which has no prototype that `valueToPlain` would take. */
export function plainOf(draft: unknown): Values {
  const walk = (value: unknown): Plain => {
    if (value === null || typeof value !== 'object') return value as Plain
    if (value instanceof Uint8Array) return new Uint8Array(value)
    if (Array.isArray(value)) return Array.from(value, walk)
    return Object.fromEntries(
      Object.keys(value).map((key) => [key, walk((value as Record<string, unknown>)[key])]),
    )
  }
  return walk(draft) as Values
}

export const same = (one: Plain | undefined, other: Plain | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && equalBytes(encodePlain(one), encodePlain(other)))
