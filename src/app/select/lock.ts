import type { Keyring } from '../../keys/index.ts'
import { notes } from '../notes.ts'
import type { LockAfter, LockKind, LockView } from '../types.ts'

const choices: readonly LockAfter[] = [0, 1, 5, 15, null]
const byDefault: LockAfter = 5

export function selectLock(kind: LockKind | null, keyring: Keyring): LockView {
  const noted = keyring.noteByName.get(notes.lockAfter)
  const chosen = choices.find((each) => String(each) === noted)
  const isExample = keyring.noteByName.get(notes.example) === 'yes'
  return {
    kind,
    after: chosen === undefined ? byDefault : chosen,
    offer: kind === null && !isExample && keyring.noteByName.get(notes.lockOffer) !== 'no',
  }
}
