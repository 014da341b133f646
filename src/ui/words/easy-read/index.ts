import { enGB } from '../en-GB/index.ts'
import type { Here, Words } from '../index.ts'
import { trials } from './trials.ts'
import { promises } from './promises.ts'
import { hats } from './hats.ts'

/** What is not said more simply here is plain in English already. */
export const easyRead = (here: Here): Words => ({
  ...enGB(here),
  trials,
  promises,
  hats,
})
