import { ok, refuse, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { joinWishes, tidyText, wishFacts, wishLimits, type WishList } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { sayPrivately } from '../privately.ts'
import { showWishesToReaders, wishListOf } from '../wishFacts.ts'
import type { WishCommands } from '../wishTypes.ts'

export const wishCommands: CommandTable<WishCommands> = {
  noteWish: { on: 'team', run: noteWish },
  showWishes: { on: 'team', run: showWishes },
}

async function noteWish(
  context: Context,
  { personId, kind, why: typed }: Commands['noteWish']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const person = look?.state.personById.get(personId as PersonId)
  if (!look || !person || person.id === look.me) return refuse({ kind: 'not-found' })
  const why = tidyText(typed, wishLimits.why)
  if (!why.ok) return why
  const list = wishListOf(look, context)
  const before = list.wishes.find((one) => one.person === personId)
  // After whatever another phone of mine said of them, though this one's clock is behind.
  const at = Math.max(look.now, (before?.at ?? 0) + 1)
  const wish = { person: person.id, kind: kind ?? '', why: kind === null ? '' : why.value, at } as const
  return keep(context, joinWishes(list, { ...list, wishes: [wish] }))
}

async function showWishes(
  context: Context,
  { personIds }: Commands['showWishes']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const readers = [...new Set(personIds)].filter((id) => id !== look.me)
  const isKnown = (id: string) => look.state.personById.get(id as PersonId)?.standing === 'member'
  if (!readers.every(isKnown) || readers.length > wishLimits.readers) return refuse({ kind: 'not-found' })
  const list = wishListOf(look, context)
  return keep(context, { ...list, readers, readersAt: Math.max(look.now, list.readersAt + 1) })
}

async function keep(context: Context, list: WishList): Promise<Result<null, AppRefusal>> {
  const team = context.state()?.team
  if (team === undefined) return refuse({ kind: 'not-found' })
  const said = await sayPrivately(context, everyone(team), wishFacts.mine, [], list)
  if (!said.ok) return said
  await showWishesToReaders(context)
  return ok(null)
}
