import type { CircleItem, PersonRef } from '../../../app/index.ts'
import { orderPeople } from './order.ts'

/**
 * Where the picture of the circles puts people and rings, on a square of 360. It is drawn from who is in what and nothing
 * else. A ring goes round the middle and swells out round the people who are in it, and never reaches anybody who is not.
 */
export type RingsLayout = {
  readonly faces: readonly Seat[]
  readonly rings: readonly { readonly item: CircleItem; readonly path: string }[]
}

export type Seat = { readonly person: PersonRef; readonly x: number; readonly y: number; readonly r: number }

const middle = 180
const orbit = 122
const turn = 2 * Math.PI
const samples = 240

export function layRings(people: readonly PersonRef[], circles: readonly CircleItem[]): RingsLayout {
  const holder = people.find((person) => person.isHolder)
  const others = people.filter((person) => !person.isHolder)
  const sets = circles.map((item) => ({ item, ids: new Set(item.people.map((person) => person.personId)) }))
  const isAll = (ids: ReadonlySet<string>) => others.every((person) => ids.has(person.personId))
  const ordered = orderPeople(
    others,
    sets.filter(({ ids }) => !isAll(ids)).map(({ ids }) => ids),
  )
  const r = Math.max(14, Math.min(28, (orbit * Math.PI) / Math.max(1, ordered.length) - 8))
  const angleOf = (n: number) => (n / Math.max(1, ordered.length)) * turn - Math.PI / 2
  const seats = ordered.map((person, n): Seat => {
    const angle = angleOf(n)
    return { person, r, x: middle + orbit * Math.cos(angle), y: middle + orbit * Math.sin(angle) }
  })

  let full = 0
  let part = 0
  const rings = sets
    .toSorted((a, b) => b.ids.size - a.ids.size)
    .map(({ item, ids }) => {
      const inIt = ordered.map((person) => ids.has(person.personId))
      if (ordered.length > 0 && inIt.every(Boolean)) return { item, path: round(evenly(174 - 7 * full++)) }
      const near = 62 - 6 * part
      const far = orbit + r + 13 - 4 * part++
      return { item, path: round(swell(inIt, r, near, far)) }
    })
  const centre = holder ? [{ person: holder, x: middle, y: middle, r: 33 }] : []
  return { faces: [...seats, ...centre], rings }
}

/** How far a ring reaches at an angle: `far` round its people and between neighbours, `near` where there are none. */
function swell(inIt: readonly boolean[], r: number, near: number, far: number): (angle: number) => number {
  const step = turn / inIt.length
  const face = r / orbit
  const flat = face * 0.75
  const foot = Math.max(flat + 0.1, Math.min(step - face - 0.05, face + 0.85))
  return (angle) => {
    const place = ((angle + Math.PI / 2) / step + inIt.length) % inIt.length
    const before = Math.floor(place) % inIt.length
    const after = (before + 1) % inIt.length
    const rest = (place - Math.floor(place)) * step
    if (inIt[before] && inIt[after]) return far
    const away = Math.min(inIt[before] ? rest : Infinity, inIt[after] ? step - rest : Infinity)
    const fall = Math.min(1, Math.max(0, (away - flat) / (foot - flat)))
    return near + (far - near) * (1 - fall ** 3 * (10 - 15 * fall + 6 * fall ** 2))
  }
}

const evenly = (radius: number) => () => radius

function round(reach: (angle: number) => number): string {
  const points = Array.from({ length: samples }, (_, n) => {
    const angle = (n / samples) * turn - Math.PI / 2
    const far = reach(angle)
    return `${(middle + far * Math.cos(angle)).toFixed(1)} ${(middle + far * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
