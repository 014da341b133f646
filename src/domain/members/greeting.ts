import type { Plain } from '../../base/index.ts'
import { parseMediaRef } from '../media/shape.ts'
import type { MediaRef, PhotoRef, VoiceRef } from '../media/shape.ts'

/** How somebody is met before a word is read: a photo of themselves, and their voice that says hello. */
export type Greeting = { readonly photo: PhotoRef | null; readonly voice: VoiceRef | null }
export const greetingKinds = ['photo', 'voice'] as const satisfies readonly MediaRef['kind'][]
export type GreetingKind = (typeof greetingKinds)[number]

/** An odd one hides not the other; a voice in the place of the photo is neither. */
export function parseGreeting(data: Plain): Greeting {
  if (data === null || typeof data !== 'object' || Array.isArray(data) || data instanceof Uint8Array)
    return { photo: null, voice: null }
  const found = data as { readonly [key: string]: Plain }
  const read = (kind: GreetingKind) => (Object.hasOwn(found, kind) ? parseMediaRef(found[kind]) : undefined)
  const photo = read('photo')
  const voice = read('voice')
  return { photo: photo?.kind === 'photo' ? photo : null, voice: voice?.kind === 'voice' ? voice : null }
}
