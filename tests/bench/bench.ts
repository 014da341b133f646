export { serve } from './serve.ts'

/**
 * Microseconds of each time a thing was done; one number, already divided, where it is done so often in a round that
 * only the whole is timed. `cpu` is what all threads of this process worked for it, which waits for nobody.
 */
export type Times = { readonly wall: readonly number[]; readonly cpu?: number }

/** One thing that is measured. What `run` checks, it checks after its clock has stopped. */
export type Work = { readonly name: string; run(): Times | Promise<Times> }

/** What is told of one round: the mean of its times, by when half and nearly all were done, or the processor's time. */
export type Tell = 'mean' | 'p50' | 'p95' | 'cpu'

export type Bench = {
  readonly name: string
  readonly tells: readonly Tell[]
  readonly rounds: number
  /** What is measured, and the least that must be done for the same. */
  readonly compare: readonly { readonly subject: Work; readonly against: readonly Work[] }[]
  /** What was counted rather than timed, by name: bytes, files. Stands beside every figure of the bench. */
  readonly counted?: Readonly<Record<string, number>>
  close?(): Promise<void>
}

export type Figure = {
  readonly bench: string
  readonly subject: string
  readonly baseline: string
  readonly tell: Tell
  /** Microseconds for one; the median of the rounds. */
  readonly subjectUs: number
  readonly baselineUs: number
  /** Subject over baseline, of each round: median, least, most. */
  readonly ratio: number
  readonly least: number
  readonly most: number
  readonly counted?: Readonly<Record<string, number>>
}

/**
 * Every round does all works once, each other round backwards, and a ratio is of one round: what else the machine does
 * meanwhile falls on both sides of it. The first round is thrown away.
 */
export async function measure(prepare: () => Promise<Bench>): Promise<readonly Figure[]> {
  const bench = await prepare()
  const works = [...new Set(bench.compare.flatMap(({ subject, against }) => [...against, subject]))]
  const rounds: ReadonlyMap<Work, Times>[] = []
  for (let round = 0; round <= bench.rounds; round++) {
    const times = new Map<Work, Times>()
    for (const work of round % 2 === 0 ? works : works.toReversed()) {
      globalThis.gc?.()
      times.set(work, await work.run())
    }
    if (round > 0) rounds.push(times)
  }
  await bench.close?.()
  return bench.compare.flatMap(({ subject, against }) =>
    against.flatMap((baseline) =>
      bench.tells.map((tell) => figureOf(bench, subject, baseline, tell, rounds)),
    ),
  )
}

function figureOf(
  bench: Bench,
  subject: Work,
  baseline: Work,
  tell: Tell,
  rounds: readonly ReadonlyMap<Work, Times>[],
): Figure {
  const of = (work: Work): number[] => rounds.map((times) => told(tell, times.get(work)))
  const mine = of(subject)
  const bare = of(baseline)
  const ratios = mine.map((time, i) => time / (bare[i] ?? Number.NaN))
  return {
    bench: bench.name,
    subject: tell === 'mean' ? subject.name : `${subject.name}, ${tell}`,
    baseline: baseline.name,
    tell,
    subjectUs: quantile(mine, 0.5),
    baselineUs: quantile(bare, 0.5),
    ratio: quantile(ratios, 0.5),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    ...(bench.counted && { counted: bench.counted }),
  }
}

function told(tell: Tell, times: Times | undefined): number {
  if (tell === 'cpu') return times?.cpu ?? Number.NaN
  const wall = times?.wall ?? []
  if (tell === 'mean') return wall.reduce((sum, time) => sum + time, 0) / wall.length
  return quantile(wall, tell === 'p50' ? 0.5 : 0.95)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
