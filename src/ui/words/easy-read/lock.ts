import { lock as plain } from '../en-GB/lock.ts'
import type { Here, Words } from '../index.ts'

export const lock = (here: Here): Words['lock'] => {
  const said = plain(here)
  return {
    ...said,
    shared: {
      ...said.shared,
      settings: {
        ...said.shared.settings,
        lead: 'Each of you has a place of your own here. Nobody can open the place of another.',
        lines: [
          'You press your picture. Then you type your PIN.',
          'Each of you chooses what the lock screen shows.',
          'It never shows anything about health. It never shows whose team it is.',
          'Everybody has a PIN or secret words.',
          'Kith locks after one minute without a touch.',
          'When one of you opens Kith, it locks for the others.',
        ],
      },
    },
  }
}
