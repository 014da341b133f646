import { calledName, list } from './say.ts'

/** How far back somebody reads. */
export const history = {
  legend: 'From when?',
  choice: { today: 'From today', all: 'Everything' },
  means: {
    today: 'How things are now, and what comes. Nothing that was written before.',
    all: 'Everything, also what was written before they came.',
  },
  adds: {
    today: (name: string, circles: readonly string[]) =>
      `${calledName(name)} will see ${list(circles)} as it is now, and what comes. Not what was written before.`,
    all: (name: string, circles: readonly string[]) =>
      `${calledName(name)} will see everything in ${list(circles)}, also from before.`,
  },
  reads: {
    all: 'Reads everything',
    from: (day: string) => `Reads from ${day} on`,
  },
}
