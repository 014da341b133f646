import type { Here, Words } from '../index.ts'

/** The one page that may use the technical words; Easy Read says it without them. */
export const safety = (here: Here): Words['safety'] => ({
  title: 'About safety',
  heading: 'About safety',
  lead: 'What is private in Kith. What is not private. What you can do.',
  parts: [
    {
      heading: 'Who can read what you write',
      lines: [
        'You choose a circle. Only the people in that circle can read it.',
        `Kith locks your words on this ${here}. Then they go out. Only people in the circle can open them.`,
        'Your co-op carries your words. Your co-op cannot read them.',
        'The people who made Kith cannot read them.',
      ],
    },
    {
      heading: 'What your co-op’s post box can still see',
      lines: [
        'It sees when something is sent. It sees about how big it is.',
        `It sees the internet address of this ${here}.`,
        'It sees about how big a team is.',
        'It does not see names, words or photos.',
      ],
    },
    {
      heading: 'What Kith cannot do',
      lines: [
        'Somebody may have read, copied or photographed something. Kith cannot take it back.',
        `Somebody else may hold your open ${here}. Kith cannot stop them reading. So lock it.`,
        'Your browser keeps a list of pages you opened. There are no names in it. The link of an invitation is in it. That link works only once.',
        'Somebody may make you open Kith. Kith cannot stop that. Talk with someone you trust, or ring 999.',
        'Somebody could hand out a changed Kith. Your co-op can check that it is the right one.',
      ],
    },
    {
      heading: 'When somebody leaves',
      lines: [
        'The locks of the circles are changed. The person cannot read anything new.',
        'What they read before may still be on their phone.',
      ],
    },
    {
      heading: 'If you lose this phone',
      lines: [
        'What was sent is still with the people in your team.',
        'Is it your own team? Your recovery sheet or your helpers bring you back.',
        'Is it the team of somebody else? Ask them to invite you again. Do it in person.',
        'Ask somebody to take the lost phone off the list.',
        'Do this before you lose a phone. Make a sheet. Or choose helpers.',
      ],
    },
    {
      heading: 'What you can do',
      lines: [
        `Set a screen lock on this ${here}.`,
        'Lock Kith before you give it to somebody.',
        'Send an invitation only to the person it is for.',
        'Do you want to be sure who it is? Read six words to each other. They are on the page of that person.',
        'Look at “See it as they see it”. It shows what somebody can read.',
      ],
    },
  ],
})
