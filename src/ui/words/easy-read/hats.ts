import { hats as plain } from '../en-GB/hats.ts'
import { calledName } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const hats = simpler<Words['hats']>(plain, {
  lead: 'A hat is a job in the team. Somebody looks after that job.',
  kinds: (holder, isMe) => {
    const who = isMe ? 'you' : calledName(holder)
    const are = isMe ? 'are' : 'is'
    const have = isMe ? 'have' : 'has'
    return simpler<ReturnType<Words['hats']['kinds']>>(plain.kinds(holder, isMe), {
      rota: {
        what: 'Looks after who comes and when. Asks others when nobody can.',
        wont: ['Read the notes of a visit.'],
      },
      medicines: { what: 'Looks after the medicines. What did somebody take? What do we need to buy?' },
      talk: {
        what: 'Makes sure that everybody can join in. Makes sure that questions get answers.',
        wont: ['Read what people say in other circles.'],
      },
      'check-in': { what: `Asks now and then: ${are} ${who} well? Is the team well?` },
      safeguarding: { what: 'You can go to them when you worry.' },
      'door-key': { what: 'Has a key. Can let somebody in.' },
      emergency: { what: 'We ring them first when something happens.' },
      starter: { what: 'Helps the team to begin. Then they step back.' },
      keeper: { what: `Tells the team if ${who} ${have} died. Looks after what ${who} wanted.` },
    })
  },
  noneWhat: 'Put out a hat for each job.',
  overdue: (day) => `Time to look at it again since ${day}`,
  offered: (who) => `We asked ${who}. There is no answer yet`,
  allOn: (who) => `${who} has every hat. That is a lot. Could somebody take one?`,
  ask: {
    free: 'You can say yes. You can say no. You can stop at any time.',
    told: (who) => `We tell ${who}. If you say yes, everyone sees it.`,
  },
  news: { lines: { declined: (who, hat) => `${who} said no: ${hat}. They do not have to say why.` } },
  page: {
    nothing: 'A hat is only a job. It does not show you more.',
    seen: 'They still see what they saw before. You can change that on their page.',
    passWhat: (holder) => `We tell ${calledName(holder)}. Then ${calledName(holder)} can ask them.`,
    awayWhat: ['Nobody wears it any more.', 'People still see what they saw before.'],
  },
  make: { name: 'What do you call it?' },
  give: {
    lead: 'They can say no. They do not have to say why.',
    without: (who) => `${who} needs to see it for this job.`,
    done: (who) => `We asked ${who}.`,
  },
})
