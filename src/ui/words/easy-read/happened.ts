import { happened as plain } from '../en-GB/happened.ts'
import { calledName, list } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const happened = simpler<Words['happened']>(plain, {
  lead: 'Who came? Who went? Who may see what? The newest is on top.',
  leadOf: (name) => `What ${calledName(name)} did. What others decided for ${calledName(name)}.`,
  sentenceByType: {
    invite: ({ by, name, circles }) =>
      circles.length === 0
        ? `${by} invited ${calledName(name)}.`
        : `${by} invited ${calledName(name)}. It was for ${list(circles)}.`,
    helpers: ({ by, isEnd }) =>
      isEnd
        ? `${by} asked nobody any more to help them back in.`
        : `${by} asked people for help to come back in.`,
    regain: ({ by }) => `${by} asked others to help them back in.`,
    waited: ({ by, who, isOwn }) =>
      isOwn
        ? `${by} waited. Nobody said stop.`
        : `${by} waited before ${who} came back in. Nobody said stop.`,
    retire: ({ by, who, circle }) => `${by} decided for ${circle}: ${who} cannot bring in others any more.`,
    confirm: ({ by, who }) => `${by} said that it is time for ${who} to act.`,
  },
  lock: 'Each circle has a lock. Kith changes the lock when somebody goes. Kith may also change it when somebody new comes.',
  not: 'You do not see here what people write. You do not see what people read.',
})
