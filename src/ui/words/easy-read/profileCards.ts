import { profileCards as plain } from '../en-GB/profileCards.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const profileCards = simpler<Words['profileCards']>(plain, {
  kinds: {
    communication: { hint: 'Large print? Pictures? Slowly? Who helps me understand?' },
    'what-to-do': { hint: 'If you fall, what shall people do? What shall they never do?' },
    ring: { hint: 'Write names and numbers. You find them on the Emergency page.' },
    decisions: { hint: 'Is there a paper? Where is it?' },
    legal: { hint: 'Who has a paper for that? Who has seen it?' },
    always: { hint: 'What should stay the same?' },
    end: { hint: 'What must be near you? What do they say?' },
    wishes: { hint: 'Ring first? A photo first? Two people at first?' },
    upsets: { hint: 'Noise? Touch? Hurry?' },
    health: { hint: 'What should people know about your health?' },
    'early-signs': { hint: 'What do you do then? What do you stop doing?' },
    toilet: { hint: 'What helps? What do you not like?' },
    pets: { hint: 'Names and food. Who looks after them when you cannot?' },
    house: { hint: 'Heating, wifi, smoking. Where do people trip?' },
    where: { hint: 'The address. Other places where you stay.' },
    who: { hint: 'A woman? A man? A driver? Who speaks my language?' },
    hopes: { hint: 'What would you like to do?' },
    approach: { hint: 'Choose what you like best. You can leave things out.' },
  },
})
