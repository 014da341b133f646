import { frame as plain } from '../en-GB/frame.ts'
import { simpler } from './simpler.ts'

export const frame = simpler(plain, {
  update: 'A newer Kith is ready. You lose nothing.',
  notFound: { lead: 'There may be a mistake in the address. Nothing is lost.' },
  notYours: { lead: 'It may be over. Or it is for other people.' },
})
