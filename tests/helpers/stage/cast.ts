import type { Audience, CircleItem, CirclePurpose, CircleRef, PersonRef } from '../../../src/app/index.ts'

/** The invented people of the example team, and who is in which circle. */
const person = (personId: string, name: string, relation: string): PersonRef => ({
  personId,
  name,
  relation,
  isMe: false,
  isHolder: relation === '',
})

/** The ids are chosen for the faces that are drawn from them. */
export const cast = {
  maureen: person('x6', 'Maureen Thwaite', ''),
  anne: person('x63', 'Anne Thwaite', 'sister'),
  priya: person('x15', 'Priya Nair', 'personal assistant'),
  osei: person('x7', 'Dr Osei', 'doctor'),
  tariq: person('x31', 'Tariq Aziz', 'volunteer'),
  bev: person('x17', 'Bev Holt', 'volunteer'),
  clough: person('x48', 'Mr Clough', 'neighbour'),
} as const
export type CastName = keyof typeof cast

export const circleOf = (purpose: CirclePurpose, name = ''): CircleRef => ({
  circleId: `circle-${purpose}${name}`,
  purpose,
  name,
})

const membersByPurpose: readonly (readonly [CirclePurpose, readonly CastName[]])[] = [
  ['everyone', ['maureen', 'anne', 'priya', 'osei', 'tariq', 'bev', 'clough']],
  ['news', ['maureen', 'anne', 'priya', 'clough']],
  ['schedule', ['maureen', 'anne', 'priya', 'tariq', 'bev']],
  ['care', ['maureen', 'priya', 'osei']],
  ['intimate', ['maureen']],
  ['money', ['maureen', 'anne']],
]

/** The same people as one of them sees them. */
export function lookAs(me: CastName) {
  const of = (name: CastName): PersonRef => ({ ...cast[name], isMe: name === me })
  const people = Object.keys(cast).map((name) => of(name as CastName))
  const mine = membersByPurpose.filter(([, names]) => names.includes(me))
  const circles: readonly CircleItem[] = mine.map(([purpose, names]) => ({
    circle: circleOf(purpose),
    people: names.map(of),
    canChange: me === 'maureen' || (me === 'anne' && purpose !== 'news'),
    canTake: me === 'maureen' || (me === 'anne' && purpose !== 'news'),
    canName: me === 'maureen' || (me === 'anne' && purpose !== 'news'),
    canOffer: me === 'maureen' || (me === 'anne' && purpose !== 'news'),
  }))
  const audience = (purpose: CirclePurpose): Audience => {
    const item = circles.find((one) => one.circle.purpose === purpose)
    return { circle: circleOf(purpose), people: item?.people ?? [] }
  }
  const circlesOf = (name: CastName): readonly CircleRef[] =>
    mine.filter(([, names]) => names.includes(name)).map(([purpose]) => circleOf(purpose))
  const allCirclesOf = (name: CastName): readonly CircleRef[] =>
    membersByPurpose.filter(([, names]) => names.includes(name)).map(([purpose]) => circleOf(purpose))
  return {
    me,
    of,
    people,
    circles,
    audience,
    circlesOf,
    allCirclesOf,
    sees: (purpose: CirclePurpose) => mine.some(([p]) => p === purpose),
  }
}
export type Eyes = ReturnType<typeof lookAs>
