import { enGB } from '../en-GB/index.ts'
import type { Here, Words } from '../index.ts'
import { hats } from './hats.ts'

/** What is not said more simply here is plain in English already. */
export const easyRead = (here: Here): Words => ({
  ...enGB(here),
  hats,
})
