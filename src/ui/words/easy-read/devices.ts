import { devices as plain } from '../en-GB/devices.ts'
import type { Here, Words } from '../index.ts'

export const devices = (here: Here): Words['devices'] => {
  const said = plain(here)
  return {
    ...said,
    lead: 'You can use Kith on more than one phone or computer. Each shows the same team.',
    note: 'Is one of them not yours? Take it off the list. Talk with your co-op today.',
    add: {
      ...said.add,
      lead: 'Have the new one beside you. You do not have to type.',
      warn: 'Show this only to your own phone or computer. Somebody else could use it to come in as you.',
    },
    drop: {
      ...said.drop,
      staysLines: [
        'What was on it before may still be there.',
        'Nobody can empty a phone that has no signal.',
        'What somebody copied cannot be taken back.',
      ],
    },
    sheet: {
      ...said.sheet,
      lead: 'This is a page to print and keep. Have you lost every phone? Then this page brings you back.',
    },
    arrive: {
      ...said.arrive,
      lead: 'Open Kith on your other phone. Go to Me. Go to “Your phones and computers”. Then press “Add”. You will see a square picture.',
    },
    dropped: {
      ...said.dropped,
      lead: 'Somebody did this on another phone. Or the recovery sheet was an old one.',
    },
  }
}
