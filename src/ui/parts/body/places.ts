import { bodyPlaces, type BodyPlace } from '../../../domain/index.ts'

export type BodySide = 'front' | 'back'

/** Where the middle of each place lies on the drawing seen from the front; on the back left and right change sides. */
const at: Readonly<Record<BodyPlace, readonly [BodySide | 'both', number, number]>> = {
  face: ['front', 80, 34],
  head: ['back', 80, 32],
  neck: ['both', 80, 67],
  chest: ['front', 80, 104],
  belly: ['front', 80, 148],
  groin: ['front', 80, 190],
  'upper-back': ['back', 80, 102],
  'lower-back': ['back', 80, 148],
  bottom: ['back', 80, 192],
  'right-shoulder': ['both', 50, 86],
  'left-shoulder': ['both', 110, 86],
  'right-arm': ['both', 42, 114],
  'left-arm': ['both', 118, 114],
  'right-elbow': ['both', 37, 142],
  'left-elbow': ['both', 123, 142],
  'right-hand': ['both', 27, 198],
  'left-hand': ['both', 133, 198],
  'right-hip': ['both', 56, 182],
  'left-hip': ['both', 104, 182],
  'right-thigh': ['both', 64, 234],
  'left-thigh': ['both', 96, 234],
  'right-knee': ['both', 63, 284],
  'left-knee': ['both', 97, 284],
  'right-shin': ['front', 62, 326],
  'left-shin': ['front', 98, 326],
  'right-calf': ['back', 62, 322],
  'left-calf': ['back', 98, 322],
  'right-heel': ['back', 61, 376],
  'left-heel': ['back', 99, 376],
  'right-foot': ['front', 58, 384],
  'left-foot': ['front', 102, 384],
}

export const drawing = { width: 160, height: 400 } as const

export const isOnSide = (place: BodyPlace, side: BodySide): boolean => {
  const [on] = at[place]
  return on === 'both' || on === side
}

export function placeAt(place: BodyPlace, side: BodySide): readonly [number, number] {
  const [, x, y] = at[place]
  return [side === 'front' ? x : drawing.width - x, y]
}

/** A finger need not be exact: the place that is nearest to where it came down. */
export function nearestPlace(side: BodySide, x: number, y: number): BodyPlace | undefined {
  const far = (place: BodyPlace) => {
    const [px, py] = placeAt(place, side)
    return Math.hypot(px - x, py - y)
  }
  const [nearest] = bodyPlaces.filter((place) => isOnSide(place, side)).toSorted((a, b) => far(a) - far(b))
  return nearest !== undefined && far(nearest) < 45 ? nearest : undefined
}
