import { happened as plain } from '../en-GB/happened.ts'
import type { Words } from '../index.ts'

export const happened: Words['happened'] = {
  ...plain,
  lock: 'Each circle has a lock. Kith changes the lock when somebody goes. Kith may also change it when somebody new comes.',
  not: 'You do not see here what people write. You do not see what people read.',
}
