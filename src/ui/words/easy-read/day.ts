import { day as plain } from '../en-GB/day.ts'
import { calledName } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const day = simpler<Words['day']>(plain, {
  right: {
    was: (who, when) => `${calledName(who)} was there. ${calledName(who)} left ${when}.`,
    youWere: (when) => `You were there. You left ${when}.`,
    unknown: 'Nobody has said anything today.',
  },
  needs: { agreeWhat: 'Say yes. Or say what was different.' },
  mine: { accessWhat: 'It is only for this visit. Look around you first.' },
})
