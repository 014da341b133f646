import { emergencyFields as plain } from '../en-GB/emergencyFields.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const emergencyFields = simpler<Words['emergencyFields']>(plain, {
  called: { ask: 'What name do you like?' },
  conditions: {
    ask: 'Do you have an illness that could put you in danger?',
    hint: 'Epilepsy, diabetes, a bad heart. What should people do?',
  },
  talk: { ask: 'How can people talk with you best?', hint: 'Face me. Wait for me. Show me pictures.' },
  'call-1': { ask: 'Who do we ring first?', hint: 'What is their name? Who are they to you?' },
  'call-2': { ask: 'Who do we ring next?', hint: 'For when the first person does not answer.' },
  decision: { hint: 'Where is the paper?' },
  others: { name: 'Who needs me', ask: 'Does anybody need you? Pets too.' },
  'legal-name': { hint: 'You find it on letters from the doctor.' },
  nhs: { hint: 'You find it on letters from the hospital.' },
  language: { hint: 'Do you need sign language? Do you need an interpreter?' },
  'how-medicines': { hint: 'One at a time. With yoghurt.' },
  risks: { ask: 'Is there a danger? Heart, breathing, choking?', hint: 'What should staff do? What not?' },
  needles: { hint: 'Which arm? Who holds your hand?' },
  anxious: { hint: 'How can staff see it? What helps you feel calm?' },
  deciding: { hint: 'Who has the papers for it?' },
  faith: { ask: 'What is important in your faith or culture?', hint: 'Food? Prayer? Who may wash you?' },
  level: { ask: 'How much help do you need? When?' },
  routine: { hint: 'What happens when? What must stay the same?' },
  dislikes: { hint: 'What upsets you?' },
  'get-in': { hint: 'Who has the key? Think: who can read this?' },
})
