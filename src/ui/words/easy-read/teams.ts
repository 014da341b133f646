import { teams as plain } from '../en-GB/teams.ts'
import { simpler } from './simpler.ts'

export const teams = simpler(plain, {
  lead: 'You see one team at a time. Another team does not see it.',
  anotherWhat: 'Join a team. Or start your own',
})
