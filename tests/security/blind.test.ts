import { expect, it } from 'vitest'
import { createAviary } from '../helpers/canary.ts'
import { tellAndGather } from '../helpers/canaryRound.ts'

/**
 * What a team writes is nowhere that the relay, the network or a thief of the disk could look. That the same search finds
 * all of it where nothing is sealed is told by `blind.control.test.ts`.
 */
it('D1, G5: nothing the relay, the wire or the journal has holds a word or an id of a team', async () => {
  const aviary = createAviary()
  const { bytes, memory, volumes } = await tellAndGather(aviary, 'blind')
  const words = aviary.all.filter(({ isText }) => isText).length
  console.log(`blind: ${words} words and ${aviary.all.length - words} ids; ${sizes(bytes, memory)}`)
  expect(words).toBeGreaterThanOrEqual(40)
  for (const [place, haystack] of Object.entries(bytes))
    expect([place, ...aviary.findIn(haystack)]).toEqual([place])
  for (const part of memory ?? []) expect(aviary.findIn(part)).toEqual([])
  // The snapshot does hold what the relay knows: the names of volumes.
  expect([...volumes].some((volume) => bytes.heap.includes(volume))).toBe(true)
})

const sizes = (bytes: Readonly<Record<string, Buffer>>, memory: readonly Buffer[] | undefined): string =>
  [
    ...Object.entries(bytes).map(([place, { length }]) => `${place} ${length} bytes`),
    `memory ${memory?.reduce((n, { length }) => n + length, 0) ?? 'not to be read'}`,
  ].join(', ')
