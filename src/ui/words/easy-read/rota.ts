import { rota as plain } from '../en-GB/rota.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const rota = simpler<Words['rota']>(plain, {
  draft: {
    twice: 'Two of you changed it at the same time. Take it out or change it.',
    firstWhat: 'Only the people who plan see a draft. You publish it when it is right.',
    tells: 'You publish it. Then everybody in the Schedule circle sees it.',
    note: 'Only people who plan see this',
  },
  changed: {
    lead: 'You said yes. Then the day or the time changed. Can you still come?',
    again: 'You said yes. Then it changed. Can you still come?',
  },
  twin: {
    note: 'Two people changed it. Both are here.',
    lead: 'Two people changed these visits. Choose which plan it is.',
    wait: 'The person who plans will choose one. Until then both are here.',
  },
  work: {
    lead: 'These visits still need somebody. You choose. Your teams do not know of each other.',
    none: 'No visit needs somebody in the next two weeks.',
    limitsLead: 'You can still do more. Kith tells you when a plan does not fit.',
  },
  way: {
    none: 'All visits are in one place.',
    never: 'Kith asks no map. It keeps no address. Your team writes how long it takes.',
    fartherHint: (most) => `In a straight line, up to ${most}. Kith guesses how long it takes.`,
  },
  order: {
    lead: 'Least time goes on the way. You can say no.',
    unknown: 'We do not know all the ways yet. Say how long they take first.',
  },
  safe: {
    what: {
      'ring-first': 'They ring you. Then they come to the door.',
      'two-at-first': 'Somebody new comes with a second person.',
    },
  },
})
