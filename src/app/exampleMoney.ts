import type { Result } from '../base/index.ts'
import { addDays } from '../domain/index.ts'
import { claim } from './commands/money.ts'
import { setBudget } from './commands/moneyRates.ts'
import { moveInTin } from './commands/tin.ts'
import type { Commands, AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import type { Session } from './desk.ts'

type Drafts = Commands['claim']['takes']['drafts']

/** A month that goes on: a budget, a tin, what Maureen bought, and what Priya claims and waits for a yes. */
export async function moneyOfExample(
  context: Context,
  priya: Session,
  today: string,
): Promise<Result<unknown, AppRefusal>> {
  const date = addDays(today, -1)
  const bought = { kind: 'spent', date, from: '', agreedBy: '', receiptId: null } as const
  const maureens: Drafts = [
    { ...bought, what: 'Bus to the choir', category: 'activity', pence: 460, paid: 'card' },
    { ...bought, what: 'Milk and bread', category: 'food', pence: 385, paid: 'float' },
  ]
  const common = { date, visitId: '' } as const
  const priyas: Drafts = [
    { kind: 'hours', ...common, what: 'Shopping with Maureen', minutes: 90, travel: 0, rate: 1350 },
    { ...bought, what: 'Light bulbs', category: 'home', pence: 540, paid: 'own' },
  ]
  const steps = [
    () => setBudget(context, { from: `${date.slice(0, 7)}-01`, pence: 120_000 }),
    () => moveInTin(context, { kind: 'begun', date, what: 'From the bank', pence: 2000 }),
    () => claim(context, { drafts: maureens, instead: [] }),
    () => priya.run('claim', { drafts: priyas, instead: [] }),
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return { ok: true, value: null }
}
