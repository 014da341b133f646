import { lockShared as plain } from '../en-GB/lockShared.ts'
import type { Here } from '../index.ts'
import { simpler } from './simpler.ts'

export const lockShared = (here: Here) =>
  simpler(plain(here), {
    choose: {
      arrivedLead: `Somebody opened a link on this ${here}. Are you new here? Press “Somebody new”.`,
    },
    shown: { hint: 'Your first name. Or any word. You can leave it empty.' },
    new: { lead: `People who pick up this ${here} can see this. They see nothing else of yours.` },
    settings: {
      lead: 'Each of you has a place of your own here. Nobody can open the place of another.',
      linkWhat: 'A place for each. Each has a PIN',
      lines: [
        'You press your picture. Then you type your PIN.',
        'Each of you chooses what the lock screen shows.',
        'It never shows anything about health. It never shows whose team it is.',
        'Everybody has a PIN or secret words.',
        'Kith locks after one minute without a touch.',
        'When one of you opens Kith, it locks for the others.',
      ],
      pinFirstWhat: 'You need a PIN. Then others cannot open your place.',
      aloneWhat: 'Kith does not ask who is here. You choose when it locks.',
    },
    first: { lead: `Several people use this ${here}. With a PIN nobody else can open your place.` },
    after: `Several people use this ${here}. So it locks after a minute.`,
    notNow: 'Not now. Take my place away again.',
  })
