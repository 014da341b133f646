import {
  achievementType,
  coinsOf,
  parseAchievement,
  selectAchievements,
  type Achievement,
  type Said,
} from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { AchievementItem, AchievementsView, AchievementViews } from '../achievementTypes.ts'
import { coinsHere } from '../coinFacts.ts'
import { factsOf, groupBy, savedOf, today, type Look } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, circleRef, isOffered, personOf, personRef } from './refs.ts'

export const achievementViews: ViewTable<AchievementViews> = {
  achievements: ({ look }) => selectAchievementsView(look),
}

type Told = Said<Achievement> & { readonly circle: CircleState; readonly unsent: boolean }

/** What stands in the circles that are open here, of people who are in the team. */
export function achievementsIn(look: Look): readonly Told[] {
  const all = factsOf(look, achievementType).flatMap((fact): readonly Told[] => {
    const author = personOf(look.state, fact.device)
    const said = parseAchievement(fact.data)
    if (author === undefined || !said) return []
    const by = personRef(look, author).personId
    const { circle, at, number } = fact
    return [{ id: ownId(fact.id, author), by, at, said, circle, unsent: number === null }]
  })
  // Taken back in the circle in which it was told.
  const standing = [...groupBy(all, ({ circle }) => circle.id).values()].flatMap((some) =>
    selectAchievements(some),
  )
  const ids = new Set(standing.map(({ id }) => id))
  const isIn = (person: string) => look.state.personById.get(person as PersonId)?.standing === 'member'
  return all
    .filter((one) => ids.has(one.id) && isIn(one.by))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Of each person so many on a screen, and of all. */
const most = { each: 5, all: 40 } as const

function selectAchievementsView(look: Look): AchievementsView {
  const year = today(look).slice(0, 4)
  const same = groupBy(achievementsIn(look), ({ by, said }) =>
    JSON.stringify([by, said.kind, said.year, said.minutes, said.text]),
  )
  const { coins } = coinsHere(look)
  const signedOf = (person: string, of: string) =>
    coinsOf(
      coins.filter((coin) => coin.date.startsWith(of)),
      person,
    ).given
  const items = [...same.values()].flatMap(([first, ...more]): readonly AchievementItem[] => {
    if (!first) return []
    const all = [first, ...more]
    const { kind, minutes, text, year: of } = first.said
    return [
      {
        ...{ ids: all.map(({ id }) => id), kind, minutes, text, year: of },
        person: personRef(look, first.by as PersonId),
        circles: [...new Map(all.map((one) => [one.circle.id, circleRef(look, one.circle)])).values()],
        isSigned: kind === 'hours' && signedOf(first.by, of) >= minutes,
        saved: savedOf(
          look,
          all.some(({ unsent }) => unsent),
        ),
      },
    ]
  })
  const others = groupBy(
    items.filter(({ person }) => !person.isMe),
    ({ person }) => person.personId,
  )
  return {
    mine: items.filter(({ person }) => person.isMe).slice(0, most.all),
    others: [...others.values()].flatMap((some) => some.slice(0, most.each)).slice(0, most.all),
    ...{ year, given: signedOf(look.me, year) },
    audiences: look.circles
      .filter((circle) => circle.members.includes(look.me) && isOffered(circle))
      .map((circle) => audienceOf(look, circle)),
  }
}
