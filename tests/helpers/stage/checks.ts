import type { Views } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'

/** What the doctor saw of Priya. */
export function checksOf(eyes: Eyes, personId: string): Views['checks']['data'] {
  const person = eyes.people.find((one) => one.personId === personId) ?? null
  const isPriya = personId === eyes.of('priya').personId
  const care = eyes.circles.find(({ circle }) => circle.purpose === 'everyone')
  const about = { person: personId, removed: false, decision: 'fine', decided: '2026-09-04' } as const
  const item = { by: eyes.of('maureen'), keptUntil: '2027-03-04', saved: 'sent' } as const
  return {
    person,
    checks:
      isPriya && care
        ? [
            {
              ...item,
              checkId: 'check-1',
              check: { ...about, kind: 'dbs-enhanced', position: 'personal assistant', dated: '2026-08-12' },
              audience: eyes.audience('everyone'),
            },
            {
              ...item,
              checkId: 'check-2',
              check: { ...about, kind: 'interview', position: '', dated: '' },
              audience: eyes.audience('everyone'),
            },
          ]
        : [],
    mayNote: person !== null && !person.isMe,
    audiences: eyes.circles.map(({ circle }) => eyes.audience(circle.purpose)),
  }
}
