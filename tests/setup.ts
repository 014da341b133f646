import fc from 'fast-check'

/**
 * A failing law prints its seed and path; `KITH_SEED=... npx vitest run FILE` runs it again from there.
 * `KITH_RUNS` asks for more cases than the hundred of an ordinary run.
 */
const seed = process.env['KITH_SEED']
const runs = process.env['KITH_RUNS']

fc.configureGlobal({
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
})
