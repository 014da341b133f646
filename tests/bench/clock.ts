import type { Times } from './bench.ts'

/** Microseconds of the machine's one steady clock: processes can compare what they read from it. */
export const micros = (): number => Number(process.hrtime.bigint()) / 1000

/** For one of `size`, done together. */
export async function timed(size: number, run: () => unknown): Promise<Times> {
  const before = process.cpuUsage()
  const started = micros()
  await run()
  const wall = [(micros() - started) / size]
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / size }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Looks every few milliseconds; throws when it never comes. Never inside what is timed. */
export async function comes(what: string, is: () => boolean, ms = 60_000): Promise<void> {
  for (const until = micros() + ms * 1000; !is(); await pause(5))
    if (micros() > until) throw new Error(`It never came: ${what}`)
}
