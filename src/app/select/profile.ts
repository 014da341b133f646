import type { CircleState } from '../../circles/index.ts'
import type { Look } from '../look.ts'
import type { ProfileView, ProfileViews } from '../profileTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectCards } from './cards.ts'
import { selectRights } from './cardWriters.ts'
import { audienceOf, isOffered, peopleOf, personRef } from './refs.ts'

/** The profile is the supported person's: who gets support writes it, others read what their circles open. */
function selectProfile(look: Look): ProfileView {
  const rights = selectRights(look)
  const isHolder = look.me === look.state.holder
  const mine = look.circles.filter((circle) => circle.members.includes(look.me) && isOffered(circle))
  const writersOf = (circle: CircleState) =>
    circle.members.filter((one) => one !== look.me && rights(circle, one) === 'now')
  const audiences = mine
    .filter((circle) => rights(circle, look.me) === 'now')
    .map((circle) => audienceOf(look, circle))
  return {
    holder: personRef(look, look.state.holder),
    cards: selectCards(look),
    audiences,
    canWrite: audiences.length > 0,
    writers: isHolder
      ? mine
          .filter((circle) => circle.members.length > 1)
          .map((circle) => ({
            audience: audienceOf(look, circle),
            people: peopleOf(look, writersOf(circle)),
          }))
      : [],
  }
}

export const profileViews: ViewTable<ProfileViews> = { profile: ({ look }) => selectProfile(look) }
