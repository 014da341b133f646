import { talk as plain } from '../en-GB/talk.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const talk = (here: Here): Words['talk'] =>
  simpler(plain(here), {
    noneWhat: 'Invite somebody. Then you can talk here.',
    notHere: (names) => names.map((name) => `${name} cannot see what is said here.`).join(' '),
    stays: 'You can take back what you said. But people may have read it.',
    seen: { sayWhat: `This is for this ${here}. You can turn it off. Then nobody sees what you looked at.` },
    back: {
      what: 'It goes from the talk. A line says that you took it back. People may have read it before.',
    },
  })
