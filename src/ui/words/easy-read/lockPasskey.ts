import { lockPasskey as plain } from '../en-GB/lockPasskey.ts'
import type { Here } from '../index.ts'
import { simpler } from './simpler.ts'

export const lockPasskey = (here: Here) =>
  simpler(plain(here), {
    lead: `A passkey is your finger or your face. It opens this ${here}. It can open Kith too.`,
    lines: [
      'Your PIN still works. You can lose the passkey. Then you lose nothing else.',
      `Some people can open this ${here}. They can use the passkey too.`,
      'Do you change your PIN? Then set up the passkey again.',
    ],
    removeLead: `Then you type to open Kith. The passkey stays in a list on this ${here}. You can delete it there.`,
    card: { what: { none: 'Your finger or your face.', some: 'You can also type.' } },
  })
