import { me as plain } from '../en-GB/me.ts'
import type { Here, Words } from '../index.ts'

export const me = (here: Here): Words['me'] => {
  const said = plain(here)
  return {
    ...said,
    storage: {
      ...said.storage,
      notKept: `This ${here} may clear it when it is full. Or when you do not open Kith for weeks.`,
    },
  }
}
