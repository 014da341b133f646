import { For, Show } from 'solid-js'
import type { PersonRef } from '../../app/index.ts'
import type { PhotoUse } from '../../domain/index.ts'
import { useKith } from '../kith.ts'
import { gallery } from './face/gallery.ts'
import { clothes, collars, grounds, hairColours, hairs, skins } from './face/features.ts'

/** Numbers below `most`, the same ones for the same person on every device. */
function createDice(id: string): (most: number) => number {
  let state = 2166136261
  for (const letter of id) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return (most) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519)
    state = Math.imul(state ^ (state >>> 13), 3266489917)
    state ^= state >>> 16
    return (state >>> 0) % most
  }
}

const pick = <T,>(from: readonly [T, ...T[]] | readonly T[], n: number): T => from[n % from.length] as T

/**
 * Their photo, where they show it to the one who looks and it is here; else a drawing that stands in for it: the one that
 * somebody chose, or always the same one for a person. Always beside their name.
 */
export function Face(props: {
  person: Pick<PersonRef, 'personId'>
  size?: 's' | 't' | 'm' | 'l' | 'xl' | undefined
  /** The drawing and never the photo. */
  drawn?: boolean | undefined
  /** Outside the team's screens a photo is shown only where they said that it may be. */
  where?: PhotoUse | undefined
}) {
  return (
    <span class="face" data-size={props.size ?? 'm'} aria-hidden="true">
      <svg viewBox="0 0 64 64">
        <FaceDrawing personId={props.person.personId} drawn={props.drawn} where={props.where} />
      </svg>
    </span>
  )
}

type FaceProps = { personId: string; drawn?: boolean | undefined; where?: PhotoUse | undefined }

/** The photo or the drawing alone, for use inside another picture of 64 by 64. */
export function FaceDrawing(props: FaceProps) {
  const { briefOf, thumbnailOf } = useKith()
  const photo = () => {
    const brief = props.drawn === true ? undefined : briefOf(props.personId)
    const isWanted = props.where === undefined || brief?.photoUse.includes(props.where) === true
    return brief?.photo && isWanted ? thumbnailOf(brief.photo) : undefined
  }
  return (
    <Show when={photo()} fallback={<Drawing personId={props.personId} />}>
      {(url) => <image href={url()} width="64" height="64" preserveAspectRatio="xMidYMid slice" />}
    </Show>
  )
}

function Drawing(props: { personId: string }) {
  const { briefOf } = useKith()
  const look = () => {
    const chosen = briefOf(props.personId)?.face ?? -1
    const dice = createDice(gallery[chosen] ?? props.personId)
    const { skin, shade, hair: colours } = pick(skins, dice(skins.length))
    return {
      skin,
      shade,
      ground: pick(grounds, dice(grounds.length)),
      hair: pick(hairs, dice(hairs.length)),
      colour: pick(hairColours, pick<number>(colours, dice(colours.length))),
      cloth: pick(clothes, dice(clothes.length)),
      collar: pick(collars, dice(collars.length)),
      collarLight: dice(2) === 0,
      glasses: dice(10) < 3,
      smile: dice(2) === 0,
    }
  }
  return (
    <>
      <rect width="64" height="64" fill={look().ground} />
      <path d={look().hair.back} fill={look().colour} />
      <path d="M6 66c.5-13.500 9.500-19.500 20-21h12c10.500 1.500 19.500 7.500 20 21z" fill={look().cloth} />
      <path d="M26.500 37h11v8.500c-1.500 4.500-9.500 4.500-11 0z" fill={look().shade} />
      <path
        d={look().collar}
        fill={look().collarLight ? '#fffdf9' : look().cloth}
        opacity={look().collarLight ? 0.92 : 0.7}
      />
      <ellipse cx="19.200" cy="29.500" rx="2.200" ry="3.300" fill={look().shade} />
      <ellipse cx="44.800" cy="29.500" rx="2.200" ry="3.300" fill={look().shade} />
      <path
        d="M19 25c0-9 5.500-13.500 13-13.500S45 16 45 25c0 9.500-5.500 17.500-13 17.500S19 34.500 19 25z"
        fill={look().skin}
      />
      <For each={[26.5, 37.5]}>
        {(x) => <ellipse cx={x} cy="28.500" rx="1.400" ry="1.700" fill="#2a1d16" />}
      </For>
      <path
        d="M23.800 25.200c1.400-1.200 3.600-1.300 5-.3M35.200 24.900c1.400-1 3.600-.9 5 .3"
        fill="none"
        stroke="#2a1d16"
        stroke-opacity=".6"
        stroke-width="1.200"
        stroke-linecap="round"
      />
      <path
        d="M32.300 28.500c-.6 2-1.300 3.300-.9 4.300.3.700 1.200.7 1.800.4"
        fill="none"
        stroke={look().shade}
        stroke-width="1.300"
        stroke-linecap="round"
      />
      <path
        d={look().smile ? 'M27.800 36c2.300 2.300 6.100 2.300 8.400 0' : 'M28.500 36.300c2 1.400 5 1.400 7 0'}
        fill="none"
        stroke="#7c3f33"
        stroke-width="1.500"
        stroke-linecap="round"
      />
      <path d={look().hair.front} fill={look().colour} />
      <Show when={look().glasses}>
        <path
          d="M22.300 28.500a4.200 4.200 0 108.400 0 4.200 4.200 0 10-8.400 0M33.300 28.500a4.200 4.200 0 108.400 0 4.200 4.200 0 10-8.400 0M30.700 28c.8-.7 1.800-.7 2.600 0M22.300 28l-2.600-.8M41.700 28l2.600-.8"
          fill="none"
          stroke="#33302c"
          stroke-width="1.100"
        />
      </Show>
    </>
  )
}

/** Some faces in a row, and how many more there are. The words beside it say who. */
export function Faces(props: { people: readonly PersonRef[]; most?: number }) {
  const shown = () => props.people.slice(0, props.most ?? 4)
  const more = () => props.people.length - shown().length
  return (
    <span class="faces" aria-hidden="true">
      <For each={shown()}>{(person) => <Face person={person} size="s" />}</For>
      <Show when={more() > 0}>
        <span class="faces-more">+{more()}</span>
      </Show>
    </span>
  )
}
