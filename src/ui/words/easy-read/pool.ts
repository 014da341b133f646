import { pool as plain } from '../en-GB/pool.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const pool = simpler<Words['pool']>(plain, {
  lead: 'Some people share money. Some people share hours. It is all here.',
  added: 'Written down. Now the others have to say yes.',
  unequalWhat: 'One person can have more parts than another.',
  missing: 'Say what it was. Say how much. Say who shares it.',
  howLines: [
    'A shared fund is a small team.',
    'Begin a new team. Ask the others into its money.',
    'Your own team stays apart. They do not see your care.',
    'Kith has no money. Somebody you trust looks after it.',
  ],
})
