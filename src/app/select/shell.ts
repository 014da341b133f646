import { askingView, readAsking } from '../askingNotes.ts'
import { keptInvitations, overAt } from '../doorstep.ts'
import { readRegaining, type Regaining } from '../helpNotes.ts'
import type { KeeperRefusal } from '../keeper.ts'
import { kitInHand } from '../kitInHand.ts'
import { notes } from '../notes.ts'
import type { Running } from '../running.ts'
import { crewOf } from '../crew.ts'
import { doorstepNews } from '../doorstepNews.ts'
import type { Desk } from '../desk.ts'
import type { RegainingView } from '../helpTypes.ts'
import type { Keyring } from '../../keys/index.ts'
import type { InvitationCard, Problem, SavingState, ShellView } from '../types.ts'
import { questionsWaiting } from './doors.ts'
import { passkeyView, selectLock } from './lock.ts'
import { setAsideOf } from './me.ts'
import { selectPeople } from './people.ts'
import { selectRegaining } from './regaining.ts'
import { personRef } from './refs.ts'

export function selectShell(desk: Desk): ShellView {
  if (desk.unreadable) return { phase: 'unreadable', why: whyUnreadable(desk.unreadable) }
  const { kind, waitUntil, locked } = desk.lock
  if (locked && kind) {
    const shown = desk.shared?.shown ?? null
    return { phase: 'locked', shown, needs: kind, passkey: passkeyView(desk), waitUntil }
  }
  const keyring = desk.keeper?.keyring()
  const lock = selectLock(desk, keyring)
  const removedFrom = keyring?.noteByName.get(notes.removedFrom)
  if (keyring && removedFrom !== undefined)
    return {
      phase: 'removed',
      holderName: removedFrom,
      left: keyring.noteByName.get(notes.left) === 'yes',
      dropped: keyring.noteByName.get(notes.dropped) === 'yes',
      timeOver: keyring.noteByName.get(notes.timeOver) === 'yes',
      lock,
    }
  const running = desk.running
  if (!keyring && desk.arriving) {
    const { name, code, why } = desk.arriving
    if (code !== null) return { phase: 'linking', name, code, failed: why !== null, lock }
  }
  const regaining = readRegaining(keyring)
  if (keyring && regaining) return { phase: 'regaining', ...regainingOf(desk, keyring, regaining), lock }
  const asking = running ? undefined : readAsking(keyring)
  if (asking) return { phase: 'asking', asking: askingView(asking), lock }
  const isMaking = keyring?.noteByName.get(notes.example) === 'making'
  if (!keyring || !running || isMaking) return { phase: 'new', storage: desk.storage, lock }
  const look = running.context.look()
  if (kitInHand(keyring)) return { phase: 'linking', name: '', code: null, failed: false, lock }
  if (!look) {
    const card = JSON.parse(keyring.noteByName.get(notes.card) ?? 'null') as InvitationCard | null
    if (!card || keptInvitations(keyring, 'received').length === 0)
      return { phase: 'new', storage: desk.storage, lock }
    return {
      phase: 'waiting',
      card,
      name: keyring.noteByName.get(notes.myName) ?? '',
      over: overAt(running.context.documents, keyring),
      saving: savingOf(running),
      lock,
    }
  }
  const crew = crewOf(keyring, look.now)
  if (crew) return { phase: 'crew', ...crew, holderName: personRef(look, look.state.holder).name, lock }
  const people = selectPeople(look, (invitation) => doorstepNews(running, invitation))
  const invited = (state: string) => people.invitations.filter((invitation) => invitation.state === state)
  return {
    phase: 'open',
    me: personRef(look, look.me),
    team: {
      teamId: look.state.team,
      holder: personRef(look, look.state.holder),
      iAmHolder: look.state.holder === look.me,
      example: keyring.noteByName.get(notes.example) === 'yes',
    },
    saving: savingOf(running),
    answersWaiting: invited('said-yes').length,
    questionsWaiting: questionsWaiting(
      running.context,
      invited('open').map(({ invitationId }) => invitationId),
    ),
    setAside: setAsideOf(look).length,
    storage: desk.storage,
    lock,
  }
}

/** With its first keys it reads what the team has; until then it says where it is. */
function regainingOf(desk: Desk, keyring: Keyring, regaining: Regaining): RegainingView {
  const nothingHeard = { words: [], told: null, isAway: false }
  const now = desk.regaining?.view() ?? selectRegaining(desk.ports.origin, regaining, nothingHeard)
  return keyring.epochsByTeam.size > 0 ? { ...now, stage: 'coming' } : now
}

export function savingOf({ context: { carrier } }: Running): SavingState {
  const wire = carrier.state()
  const unsent = carrier.unsent()
  const lastSentAt = carrier.lastSentAt()
  const away: Problem | null = wire.kind === 'away' ? { kind: 'relay-away', nextTryAt: wire.nextTryAt } : null
  const problem = carrier.problem()
  if (problem) return { state: 'needs-attention', unsent, lastSentAt, problem }
  if (unsent === 0) return { state: 'sent', unsent, lastSentAt, problem: away }
  return { state: wire.kind === 'connected' ? 'sending' : 'on-this-phone', unsent, lastSentAt, problem: away }
}

function whyUnreadable(refusal: KeeperRefusal): 'vault-damaged' | 'vault-newer' | 'vault-foreign' {
  switch (refusal.kind) {
    case 'vault-newer':
    case 'keyring-newer':
      return 'vault-newer'
    case 'vault-foreign':
    case 'wrap-broken':
      return 'vault-foreign'
    default:
      return 'vault-damaged'
  }
}
