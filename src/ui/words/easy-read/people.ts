import { people as plain } from '../en-GB/people.ts'
import type { Here, Words } from '../index.ts'

export const people = (here: Here): Words['people'] => {
  const said = plain(here)
  return {
    ...said,
    inviteForm: {
      ...said.inviteForm,
      lead: 'They read what you ask. Then they choose. Nobody has to join.',
    },
    answer: {
      ...said.answer,
      notTogether: (name) =>
        `You can make sure later. Go to the page of ${name}. You read six words on the telephone.`,
    },
  }
}
