import { joinCards as plain } from '../en-GB/joinCards.ts'

export const joinCards: typeof plain = {
  ...plain,
  lead: 'You write a card. People who have the card can ask to join. You decide.',
  noneWhat: 'You can put a card up in the library. You can give it to a person.',
  card: {
    ...plain.card,
    former: (names) =>
      `${plain.card.former(names).split(' could ')[0]} can still read what people ask. End this card. Make a new card.`,
    full: 'Too many people asked. End this card. Make a new card.',
  },
  ask: {
    ...plain.ask,
    stranger: 'You only know what they write. Meet them first. Ask a person you trust.',
    inviteLead: 'They get an invitation. They can say no. You let them in yourself.',
  },
  join: {
    ...plain.join,
    private: 'Only the people who choose can read your words.',
    next: 'They can say yes. They can say not now. Both are fine.',
  },
  asking: {
    ...plain.asking,
    noLead: 'Thank you for asking. They said: not now. They need no reason.',
    overLead: 'Nobody reads this card now. You did nothing wrong.',
  },
}
