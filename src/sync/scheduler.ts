import { systemClock } from '../base/index.ts'
import type { Scheduler } from './types.ts'

export const systemScheduler: Scheduler = {
  now: systemClock.now,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
