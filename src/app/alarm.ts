import type { SessionPorts } from './ports.ts'

/** One time to look again, for a wait that is over is no news by itself. A later word replaces the one before. */
export function createAlarm({ scheduler }: Pick<SessionPorts, 'scheduler'>, onTime: () => void) {
  let cancel = (): void => {}
  return (ms: number | undefined): void => {
    cancel()
    cancel = ms === undefined ? () => {} : scheduler.after(ms, onTime)
  }
}
