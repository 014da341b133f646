import { parseCard } from '../../domain/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, savedOf, type Look } from '../look.ts'
import type { CardItem, ProfileView } from '../types.ts'
import { audienceOf, authorRef, personOf, personRef } from './refs.ts'

/** In the order they were begun. Hers are those that she began; where somebody else changed one, they are named. */
export const selectCards = (look: Look): readonly CardItem[] =>
  rowsOf(look, documentTypes.card)
    .filter((row) => personOf(look.state, row.first.device) === look.state.holder)
    .sort((a, b) => a.first.at - b.first.at || a.document.localeCompare(b.document))
    .flatMap((row) => {
      const card = parseCard(row.data)
      if (!card || card.removed) return []
      return [
        {
          cardId: row.document,
          starter: card.starter,
          text: card.text,
          audience: audienceOf(look, row.circle),
          by: authorRef(look, row.last.device),
          changedAt: row.last.at,
          saved: savedOf(look, row.unsent > 0),
        },
      ]
    })

/** The profile is the supported person's: who gets support writes it, others read what their circles open. */
export const selectProfile = (look: Look): ProfileView => ({
  holder: personRef(look, look.state.holder),
  cards: selectCards(look),
  audiences: look.circles
    .filter((circle) => circle.members.includes(look.me))
    .map((circle) => audienceOf(look, circle)),
  canWrite: look.me === look.state.holder,
})
