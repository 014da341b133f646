import { assert, ok, refuse, type Result } from '../../base/index.ts'
import { everyone, fold, foundTeam, logOf, makeAct, purposes, type Act } from '../../circles/index.ts'
import { chapterIdOf } from '../../documents/index.ts'
import { tidyName } from '../../domain/index.ts'
import {
  keepEpoch,
  keepNote,
  mintEpoch,
  mintKeyring,
  selectEpochs,
  type EpochKey,
  type Keyring,
  type TeamId,
} from '../../keys/index.ts'
import { readUp } from '../book.ts'
import type { Context } from '../context.ts'
import { notes } from '../notes.ts'
import type { SessionPorts } from '../ports.ts'
import type { AppRefusal } from '../commandTypes.ts'
import { deliver, ofDisk } from '../deliver.ts'

const circlesOfATeam = purposes.filter((purpose) => purpose !== 'own')

export type Founding = { readonly team: TeamId; readonly keyring: Keyring; readonly acts: readonly Act[] }

/** A person, their device, their team, its circles, and an epoch for each: all of it made up, none of it kept yet. */
export function makeFounding(
  ports: Pick<SessionPorts, 'random' | 'clock'>,
  typedName: string,
): Result<Founding, AppRefusal> {
  const name = tidyName(typedName)
  if (!name.ok) return name
  const { random, clock } = ports
  const minted = mintKeyring(random, clock.now())
  const first = foundTeam(name.value, minted.certificate, minted.device, random, clock.now())
  const team = first.id as string as TeamId
  const acts: Act[] = [first]
  const state = () => {
    const folded = fold(team, acts)
    assert(folded, 'a founding folds to a team')
    return folded
  }
  const keys: EpochKey[] = []
  const say = (draft: Parameters<typeof makeAct>[1]) => {
    const act = makeAct(state(), draft, minted.device, clock.now())
    acts.push(act)
    return act
  }
  const begin = (circle: EpochKey['circle']) => {
    const key = mintEpoch(random, team, circle)
    keys.push(key)
    say({ type: 'epoch', circle, commitment: key.commitment, follows: [] })
  }
  begin(everyone(team))
  for (const purpose of circlesOfATeam) {
    const made = say({ type: 'circle', purpose, name: '', nonce: random(32) })
    begin(made.id as string as EpochKey['circle'])
  }
  const keyring = keepNote(keys.reduce(keepEpoch, minted), notes.founding, 'begun')
  return ok({ team, keyring, acts })
}

/** Puts the founding acts on disk. Until the note is taken away a start-up begins anew, so no half team is ever shown. */
export async function keepFounding(context: Context, founding: Founding): Promise<Result<null, AppRefusal>> {
  for (const circle of new Set(founding.acts.map(logOf))) {
    const keys = selectEpochs(context.keyring(), founding.team, circle)
    const epoch = keys[0]
    assert(epoch, 'a founded circle has an epoch')
    const opened = await context.documents.openChapter(keys, 'acts', '')
    if (!opened.ok) return refuse(ofDisk(opened.refusal))
    const place = { chapter: chapterIdOf(circle, 'acts', ''), epoch: epoch.commitment, heads: [] }
    const ofCircle = founding.acts.filter((act) => logOf(act) === circle)
    const written = deliver(
      context,
      await context.documents.letters(
        place,
        'act',
        ofCircle.map((act) => act.bytes),
      ),
    )
    if (!written.ok) return written
  }
  const book = context.book()
  assert(book, 'a founding device has a book')
  await readUp(context, book)
  const kept = await context.keeper.keep((keyring) =>
    keepNote(keyring ?? founding.keyring, notes.founding, ''),
  )
  return kept.ok ? ok(null) : refuse({ kind: 'disk-broken' })
}
