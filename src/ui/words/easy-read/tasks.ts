import { tasks as plain } from '../en-GB/tasks.ts'
import type { Words } from '../index.ts'
import { calledName } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const tasks = simpler<Words['tasks']>(plain, {
  emptyWhat: 'Write down what to do. It can be for you. It can be for other people.',
  bothDo: (who) => `${who.map(calledName).join(' and ')} want to do it. Talk to each other.`,
  bothDone: (who) => `${who.map(calledName).join(' and ')} say they did it. Was it done two times?`,
  ask: { anyoneWhat: 'Any of your people can do it.' },
})
