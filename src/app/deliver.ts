import { ok, refuse, type Result } from '../base/index.ts'
import type { WriteRefusal, Written } from '../documents/index.ts'
import type { Context } from './context.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Problem } from './types.ts'

/** What is on disk goes to the wire in the same turn. */
export function deliver<T extends Written>(
  context: Context,
  written: Result<T, WriteRefusal>,
): Result<T, AppRefusal> {
  if (!written.ok) return refuse(wordsOf(written.refusal))
  context.carrier.put(written.value)
  return ok(written.value)
}

/** What could not be kept, as a command says it. */
export const ofDisk = ({ kind }: { readonly kind: string }): AppRefusal => ({
  kind: kind === 'disk-full' ? 'disk-full' : 'disk-broken',
})

export function wordsOf(refusal: WriteRefusal): AppRefusal {
  switch (refusal.kind) {
    case 'disk-full':
      return { kind: 'disk-full' }
    case 'disk-broken':
      return { kind: 'disk-broken' }
    case 'too-large':
      return { kind: 'too-long', most: 20_000 }
    case 'not-plain':
      return { kind: 'not-an-answer' }
    default:
      return { kind: 'not-found' }
  }
}

/** Refusals that pass by themselves are no problem of the person's. */
export function problemOf(code: string): Problem | null {
  if (code === 'relay-full' || code === 'volume-full') return { kind: 'relay-full' }
  if (code === 'relay-failing' || code === 'relay-stopping' || code === 'admission-ended') return null
  return { kind: 'relay-nonsense' }
}
