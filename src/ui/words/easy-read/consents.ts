import { consents as plain } from '../en-GB/consents.ts'

export const consents: typeof plain = {
  ...plain,
  lead: 'You can say yes. You can say no. You do not have to say why.',
  noneWhat: 'You can say yes or no to one thing. You can change your mind.',
}
