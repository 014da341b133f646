import {
  parseGreeting,
  type GreetingKind,
  type MediaRef,
  type PhotoRef,
  type VoiceRef,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import { documentTypes } from '../documentTypes.ts'
import type { GreetingView, MyGreeting, MyGreetingsView } from '../greetingTypes.ts'
import { savedOf, type Look, type Placed } from '../look.ts'
import type { MediaItem } from '../mediaTypes.ts'
import { ownRows } from './ownRows.ts'
import { audienceOf } from './refs.ts'

type Told<T extends MediaRef> = { readonly ref: T; readonly row: Placed<Row> }
type RefOf = { readonly photo: PhotoRef; readonly voice: VoiceRef }
type ItemOf<K extends GreetingKind> = Extract<MediaItem, { kind: K }>

/** The newest in each circle, the widest circle first. Where anybody else wrote in it, it is not theirs. */
function toldBy<K extends GreetingKind>(look: Look, person: string, kind: K): readonly Told<RefOf[K]>[] {
  const told = new Map<string, Told<RefOf[K]>>()
  for (const { row, ...one } of ownRows(look, documentTypes.greeting)) {
    const ref = one.isOwn && one.person === person ? parseGreeting(row.data)[kind] : null
    if (ref) told.set(row.circle.id, { ref: ref as RefOf[K], row })
  }
  return [...told.values()].sort(
    (a, b) => b.row.circle.members.length - a.row.circle.members.length || b.row.last.at - a.row.last.at,
  )
}

const itemOf = <K extends GreetingKind>(look: Look, { ref }: Told<RefOf[K]>) =>
  look.mediaItem(ref) as ItemOf<K>

/** The id of the photo that stands beside their name. */
export function selectPhoto(look: Look, person: string): string | null {
  const [told] = toldBy(look, person, 'photo')
  return told ? look.mediaItem(told.ref).mediaId : null
}

export function selectGreeting(look: Look, person: string): GreetingView {
  const find = <K extends GreetingKind>(kind: K) => {
    const [told] = toldBy(look, person, kind)
    return told ? { item: itemOf<K>(look, told), audience: audienceOf(look, told.row.circle) } : null
  }
  return { photo: find('photo'), voice: find('voice') }
}

export function selectMyGreetings(look: Look): MyGreetingsView {
  const find = <K extends GreetingKind>(kind: K): MyGreeting<ItemOf<K>> | null => {
    const told = toldBy(look, look.me, kind)
    const newest = told.toSorted((a, b) => b.row.last.at - a.row.last.at)[0]
    if (!newest) return null
    const item = itemOf<K>(look, newest)
    return {
      item,
      circles: told.map(({ row }) => audienceOf(look, row.circle)),
      saved: savedOf(
        look,
        told.some(({ row }) => row.unsent > 0),
      ),
    }
  }
  return { photo: find('photo'), voice: find('voice') }
}
