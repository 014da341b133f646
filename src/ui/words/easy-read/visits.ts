import { visits as plain } from '../en-GB/visits.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const visits = simpler<Words['visits']>(plain, {
  agreed: {
    odd: 'These times are not right. Please change them.',
    whatHint: 'A few words are enough. Then you look at it together.',
    how: { tag: 'Said with the tag at the door. Or with a photo of it.' },
  },
  watch: {
    tagOld: 'Is a tag lost? It opens nothing. A photo of it works too. So it proves nothing.',
  },
})
