/** One thing that is measured. `run` does the work `size` times over; what it needs beforehand is made outside it. */
export type Work = { readonly name: string; readonly run: () => void | Promise<void> }

export type Bench = {
  readonly name: string
  /** How often `run` does the thing, so that a figure is of one. */
  readonly size: number
  /** The least that must be done, or what another does for the same. */
  readonly baseline: Work
  readonly subjects: readonly Work[]
}

export type Figure = {
  readonly bench: string
  readonly subject: string
  readonly baseline: string
  /** Microseconds for one. */
  readonly subjectUs: number
  readonly baselineUs: number
  /** Subject over baseline, of each round: median, least, most. */
  readonly ratio: number
  readonly least: number
  readonly most: number
}

const rounds = 15

export async function measure(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const subject of bench.subjects) {
    await subject.run()
    await bench.baseline.run()
    const times: { subject: number; baseline: number }[] = []
    for (let round = 0; round < rounds; round++)
      times.push({ baseline: await timeOf(bench.baseline), subject: await timeOf(subject) })
    const ratios = times.map((each) => each.subject / each.baseline).sort((a, b) => a - b)
    figures.push({
      bench: bench.name,
      subject: subject.name,
      baseline: bench.baseline.name,
      subjectUs: (median(times.map((each) => each.subject)) * 1000) / bench.size,
      baselineUs: (median(times.map((each) => each.baseline)) * 1000) / bench.size,
      ratio: median(ratios),
      least: ratios[0] ?? 0,
      most: ratios.at(-1) ?? 0,
    })
  }
  return figures
}

async function timeOf(work: Work): Promise<number> {
  const started = performance.now()
  await work.run()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
