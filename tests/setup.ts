import fc from 'fast-check'

/**
 * A failing law prints its seed and path; `TEST_SEED=... npx vitest run FILE` runs it again from there.
 * `TEST_RUNS` asks for more cases than the hundred of an ordinary run.
 */
const seed = process.env['TEST_SEED']
const runs = process.env['TEST_RUNS']

fc.configureGlobal({
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
})
