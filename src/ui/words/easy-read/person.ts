import { person as plain } from '../en-GB/person.ts'
import { calledName } from '../en-GB/say.ts'
import type { Here, Words } from '../index.ts'

export const person = (here: Here): Words['person'] => {
  const said = plain(here)
  return {
    ...said,
    lead: (name) => `Choose what ${calledName(name)} may see. You can change this at any time.`,
    bring: {
      ...said.bring,
      what: (name) =>
        `Tick a circle. Then ${calledName(name)} can let somebody from your team see it. Only you can take people out.`,
      whatMember: (name) => `Tick a circle. Then ${calledName(name)} can let somebody from the team see it.`,
    },
    checkPage: {
      ...said.checkPage,
      lead: (name) => `Sit together. Or ring ${name} on a number you knew before. You need both your phones.`,
      steps: (name, me) => [
        `${name} opens Kith, and then People.`,
        `${name} goes to the page of ${me}. There is “Check it is really ${me}”.`,
        'Read these six words to each other.',
      ],
      differ: {
        ...said.checkPage.differ,
        holderLines: (name) => [
          `Share nothing more with ${name} in Kith for now.`,
          'Ask your co-op to look at it with you.',
          `Is it still the same? Then remove ${name}. Invite them again when you are together.`,
        ],
        nothing: 'Nothing has changed. We told nobody.',
        means: (name) =>
          `If they still differ, this may not be ${name}. Somebody else may have had the link before.`,
      },
    },
    before: {
      ...said.before,
      ends: (name) => `The old place of ${name} ends. A lost phone sees nothing new. We tell that phone.`,
      lead: (name) =>
        `Somebody who lost every phone comes back as new. Say who ${name} was. Then what they wrote has their name again.`,
    },
  }
}
