import type { CirclePurpose } from '../../../app/index.ts'
import type { Words } from '../index.ts'
import { calledName, list, people } from './say.ts'

type CircleWords = { readonly name: string; readonly what: (whose: string) => string }

const byPurpose: Readonly<Record<CirclePurpose, CircleWords>> = {
  everyone: { name: 'Pawb', what: () => 'Pwy sydd yn y tîm, a beth sydd i bawb' },
  news: { name: 'Newyddion', what: () => 'Newyddion pwysig, ac argyfyngau' },
  schedule: { name: 'Amserlen', what: () => 'Pwy sy’n dod, a phryd' },
  care: { name: 'Cofnodion gofal', what: () => 'Nodiadau pob ymweliad' },
  intimate: { name: 'Personol', what: (whose) => `Pethau preifat am gorff ${whose}` },
  money: { name: 'Arian', what: () => 'Cyllidebau, oriau, derbynebau' },
  own: { name: 'Cylch i chi’ch hun', what: () => 'Yr hyn rydych chi’n dewis ei rannu yma' },
}

export const circles: Words['circles'] = {
  byPurpose,
  whatIn: (purpose, holder) =>
    holder.isMe && purpose === 'intimate'
      ? 'Pethau preifat am eich corff'
      : byPurpose[purpose].what(calledName(holder.name)),
  you: 'chi',
  inIt: (others, me) => {
    if (others.length === 0) return me ? 'Chi yn unig' : 'Neb eto'
    const named = others.length > 4 ? others.slice(0, 3) : others
    const more = others.length - named.length
    return list([...named, ...(more > 0 ? [`${more} arall`] : []), ...(me ? ['chi'] : [])])
  },
  canSee: (n) => (n <= 1 ? 'Dim ond chi sy’n gallu gweld hyn' : `Gall ${people(n)} weld hyn`),
  willSee: (n) => (n <= 1 ? 'Dim ond chi fydd yn gweld hyn' : `Bydd ${people(n)} yn gweld hyn`),
}
