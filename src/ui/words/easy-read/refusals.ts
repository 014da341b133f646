import { refusals as plain } from '../en-GB/refusals.ts'
import type { Here, Words } from '../index.ts'

export const refusals = (here: Here): Words['refusals'] => ({
  ...plain(here),
  'share-newer': () => ({
    what: 'This was made by a newer Kith.',
    todo: 'Find a place with signal. Close Kith and open it again. Then it is new here too.',
  }),
})
