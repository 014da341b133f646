import { rota as plain } from '../en-GB/rota.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const rota = simpler<Words['rota']>(plain, {
  safe: {
    what: {
      'ring-first': 'They ring you. Then they come to the door.',
      'two-at-first': 'Somebody new comes with a second person.',
    },
  },
})
