import { lock as plain } from '../en-GB/lock.ts'
import type { Here, Words } from '../index.ts'
import { lockPasskey } from './lockPasskey.ts'
import { lockShared } from './lockShared.ts'
import { simpler } from './simpler.ts'

export const lock = (here: Here): Words['lock'] =>
  simpler<Words['lock']>(plain(here), {
    passkey: lockPasskey(here),
    shared: lockShared(here),
    locked: {
      waits: 'That was not right. Kith waits a little. Nothing is lost.',
      call: 'You can still get emergency help. It is at the top.',
      forgot: {
        lines: [
          'Nobody can look it up. Your co-op cannot look it up.',
          'You can wait. You may remember it. You can try again and again.',
          'Do you have Kith on another phone? Everything is there too.',
          `You can begin again on this ${here}. Then your team lets you in. Or you use your recovery sheet.`,
          `Then you lose what you did not send from this ${here}.`,
        ],
      },
    },
    settings: {
      lead: `Somebody else may pick up this ${here}. Then a lock helps.`,
      none: { what: `People who can open this ${here} can open Kith too.` },
      some: { what: 'You type it after Kith was locked or closed.' },
      limits: {
        lines: [
          `Only your PIN or your words open Kith on this ${here}.`,
          'A clever thief could try every short PIN. A longer one is better.',
          'Nobody can look it up. Have another way in too. Use a second phone. Or make a recovery sheet.',
        ],
      },
    },
    set: {
      lead: 'You can change it. You can take it away.',
      kinds: {
        pin: { what: '4 to 8 numbers. It is quick. Six or more are safer.' },
        passphrase: { what: 'A few words of your own. 10 letters or more. This is the safest.' },
      },
      hint: { pin: '4 to 8 numbers. Not in a row. Not all the same.' },
    },
    remove: { lead: `Then people who can open this ${here} can open Kith too.` },
    offer: {
      what: `Other people may pick up this ${here}. With a PIN they cannot read your things.`,
      later: 'You can do it later. Go to Me.',
    },
  })
