import type { Here } from '../index.ts'

/** The one page that uses the technical words. It says what is so, and claims no more. */
export const safety = (here: Here) => ({
  title: 'About safety',
  heading: 'About safety',
  lead: 'What is private in Kith, what is not, and what you can do.',
  parts: [
    {
      heading: 'Who can read what you write',
      lines: [
        'Only the people in the circle you choose.',
        `Your words are locked (encrypted) on this ${here} before they leave it. Only people in that circle have the key.`,
        'Your co-op carries them, and cannot read them. Nor can the people who made Kith.',
      ],
    },
    {
      heading: 'What your co-op\u2019s post box can still see',
      lines: [
        'When something is sent, and roughly how big it is.',
        `The internet address of this ${here}.`,
        'Which sealed boxes one connection opens. From that, roughly how big a team is.',
        'It does not see names, words, photos, or which circle is which.',
      ],
    },
    {
      heading: 'What Kith cannot do',
      lines: [
        'It cannot take back what somebody has read, copied or photographed.',
        `It cannot protect a ${here} that is open in somebody else\u2019s hand. Lock it.`,
        'Your browser notes which pages you opened. No names are in that list. The link of an invitation is, and it works only once.',
        'It cannot help if somebody stands beside you and makes you open it. If that happens, talk with someone you trust, or ring 999.',
        'Whoever hands out the app could hand out a changed one. Your co-op can check the app against what its makers publish.',
      ],
    },
    {
      heading: 'When somebody leaves',
      lines: [
        'The keys of the circles are changed, so the person cannot read anything new.',
        'What they read before stays read. It may still be on their phone.',
      ],
    },
    {
      heading: 'If you lose this phone',
      lines: [
        'What was sent is still with the people in your team.',
        'Is it your own team? Then your recovery sheet or your helpers bring you back.',
        'Is it somebody else\u2019s? Ask them to invite you again, in person.',
        'Ask for the lost phone to be taken off the list.',
        'If it is your own team, make a sheet or choose helpers now, or keep a second phone with Kith.',
      ],
    },
    {
      heading: 'What you can do',
      lines: [
        `Set a screen lock on this ${here}.`,
        'Lock Kith before you hand it to somebody.',
        'Send invitations only to the person they are for.',
        'To be sure that it is really somebody, read six words to each other. They are on that person\u2019s page.',
        'Use \u201cSee it as they see it\u201d to check what somebody can read.',
      ],
    },
  ],
})
