import { coins as plain } from '../en-GB/coins.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const coins = simpler<Words['coins']>(plain, {
  lead: 'Here is time that people give. Nobody pays for it. Two people say yes to it.',
  states: { twice: 'Two people said yes to it. Take one back' },
})
