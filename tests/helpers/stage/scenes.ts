import type { InvitationCard, LockView, SavingState, ShellView } from '../../../src/app/index.ts'
import { cast, type CastName, type Eyes } from './cast.ts'
import { regaining } from './helpers.ts'
import { askingByScene } from './joinCards.ts'
import { at } from './team.ts'

/** What a page can be looked at over: which state the device is in, and who looks. */
export const sceneNames = [
  'teams',
  'new',
  'empty',
  'full',
  'member',
  'volunteer',
  'neighbour',
  'here',
  'late',
  'on-way',
  'offline',
  'problem',
  'two-stories',
  'holding-back',
  'waiting',
  'asking',
  'asking-question',
  'asking-no',
  'asking-over',
  'locked',
  'locked-pin',
  'locked-card',
  'locked-wait',
  'locked-words',
  'with-pin',
  'offer-pin',
  'with-passkey',
  'locked-passkey',
  'choose',
  'new-shared',
  'locked-shared',
  'shared',
  'shared-alone',
  'shared-first',
  'removed',
  'left',
  'dropped',
  'unreadable',
  'example',
  'linking',
  'linking-code',
  'arriving',
  'kit',
  'again',
  'news',
  'nominees',
  'nominee',
  'starter',
  'leaving',
  'leaving-told',
  'pause',
  'ended',
  'helpers',
  'helping',
  'helping-asked',
  'helping-words',
  'helping-given',
  'regain-mine',
  'regain-told',
  'regain-helper',
  'regain-over',
  'coming',
  'coming-words',
  'coming-one',
  'coming-wait',
  'coming-stopped',
  'coming-lost',
  'cards-two',
  'cards-due',
  'not-agreed',
  'just-in',
  'said-before',
  'crew',
  'crew-over',
  'crew-news',
  'carer-out',
  'carer-asked',
  'slow',
  'refusing',
] as const
export type SceneName = (typeof sceneNames)[number]

export const storage = { persisted: false, usedBytes: 4_200_000, quotaBytes: 2_100_000_000 }
export const stageLink = 'https://kith.example/join#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ'

export const stageDeviceLink = 'https://kith.example/device#4hXTCRyFtyRkV8u8MSKSyBcgnEbs8dyZ2WPZ4tMk8RDJxQ'

export const invitationCard: InvitationCard = {
  holderName: 'Maureen Thwaite',
  inviterName: 'Maureen Thwaite',
  relation: 'my sister',
  ask: 'Anne love, will you keep an eye on the money side, and on me? You can say no.',
  purposes: ['everyone', 'schedule', 'money'],
  endsAt: at(6, 12),
  stays: null,
}

export const savingByScene: Partial<Record<SceneName, SavingState>> = {
  offline: {
    state: 'on-this-phone',
    unsent: 3,
    lastSentAt: at(0, 7, 40),
    problem: { kind: 'relay-away', nextTryAt: at(0, 8, 50) },
  },
  problem: {
    state: 'needs-attention',
    unsent: 12,
    lastSentAt: at(-1, 18, 5),
    problem: { kind: 'relay-full' },
  },
  'two-stories': {
    state: 'needs-attention',
    unsent: 0,
    lastSentAt: at(0, 8, 42),
    problem: { kind: 'relay-two-stories' },
  },
  'holding-back': {
    state: 'needs-attention',
    unsent: 0,
    lastSentAt: at(0, 8, 42),
    problem: { kind: 'relay-holding-back' },
  },
}

/** Who shares the kitchen tablet, as they chose to be shown. */
const onTheTablet = [
  { slot: '', name: 'Maureen', face: 1 },
  { slot: '0a'.repeat(16), name: 'Priya', face: 4 },
  { slot: '0b'.repeat(16), name: '', face: 7 },
  { slot: '0c'.repeat(16), name: 'Mornings', face: 0 },
] as const

const stagePasskey = { credential: 'c0de', salt: '5a'.repeat(32) }

const lockByScene: Partial<Record<SceneName, LockView>> = {
  'with-pin': { kind: 'pin', after: 5, offer: false, passkey: null, shared: null },
  'offer-pin': { kind: null, after: 5, offer: true, passkey: null, shared: null },
  'with-passkey': { kind: 'pin', after: 5, offer: false, passkey: stagePasskey, shared: null },
  shared: {
    kind: 'pin',
    after: 1,
    offer: false,
    passkey: null,
    shared: { shown: onTheTablet[0], others: 3 },
  },
  'shared-alone': {
    kind: 'pin',
    after: 1,
    offer: false,
    passkey: null,
    shared: { shown: onTheTablet[0], others: 0 },
  },
  'shared-first': {
    kind: null,
    after: 1,
    offer: true,
    passkey: null,
    shared: { shown: onTheTablet[1], others: 3 },
  },
}
const noLock: LockView = { kind: null, after: 5, offer: false, passkey: null, shared: null }

export const sent: SavingState = { state: 'sent', unsent: 0, lastSentAt: at(0, 8, 42), problem: null }

export const meByScene: Partial<Record<SceneName, CastName>> = {
  member: 'priya',
  here: 'priya',
  volunteer: 'tariq',
  helping: 'priya',
  'helping-asked': 'priya',
  'helping-words': 'priya',
  'helping-given': 'priya',
  'regain-helper': 'priya',
  'regain-told': 'tariq',
  neighbour: 'clough',
  'just-in': 'tariq',
  nominee: 'anne',
  'carer-asked': 'anne',
  starter: 'tariq',
  leaving: 'priya',
  ended: 'priya',
  offline: 'priya',
}

export function shellOf(scene: SceneName, eyes: Eyes): ShellView {
  const asking = askingByScene[scene]
  if (asking) return { phase: 'asking', asking, lock: noLock }
  switch (scene) {
    case 'choose':
      return { phase: 'choose', people: onTheTablet }
    case 'new':
    case 'refusing':
      return { phase: 'new', storage, lock: noLock }
    case 'new-shared':
      return { phase: 'new', storage, lock: { ...noLock, shared: { shown: onTheTablet[1], others: 3 } } }
    case 'waiting':
      return { phase: 'waiting', card: invitationCard, name: 'Anne', over: null, saving: sent, lock: noLock }
    case 'locked':
      return { phase: 'locked', shown: null, needs: 'tap', passkey: null, waitUntil: null }
    case 'locked-pin':
    case 'locked-card':
      return { phase: 'locked', shown: null, needs: 'pin', passkey: null, waitUntil: null }
    case 'locked-wait':
      return { phase: 'locked', shown: null, needs: 'pin', passkey: null, waitUntil: at(0, 8, 46) }
    case 'locked-words':
      return { phase: 'locked', shown: null, needs: 'passphrase', passkey: null, waitUntil: null }
    case 'locked-passkey':
      return { phase: 'locked', shown: null, needs: 'pin', passkey: stagePasskey, waitUntil: null }
    case 'locked-shared':
      return { phase: 'locked', shown: onTheTablet[1], needs: 'pin', passkey: null, waitUntil: null }
    case 'removed':
    case 'left':
    case 'dropped':
      return {
        phase: 'removed',
        holderName: cast.maureen.name,
        left: scene === 'left',
        dropped: scene === 'dropped',
        lock: noLock,
      }
    case 'arriving':
      return { phase: 'linking', name: cast.maureen.name, code: '402913', failed: false, lock: noLock }
    case 'coming':
    case 'coming-words':
    case 'coming-one':
    case 'coming-wait':
    case 'coming-stopped':
    case 'coming-lost':
      return { phase: 'regaining', ...regaining(scene), lock: noLock }
    case 'crew':
    case 'crew-over':
      return {
        phase: 'crew',
        until: at(0, 9, 12),
        over: scene === 'crew-over',
        holderName: cast.maureen.name,
        lock: { ...noLock, kind: 'pin' },
      }
    case 'unreadable':
      return { phase: 'unreadable', why: 'vault-damaged' }
    default:
      return {
        phase: 'open',
        me: eyes.of(eyes.me),
        team: {
          teamId: 'team',
          holder: eyes.of('maureen'),
          iAmHolder: eyes.me === 'maureen',
          example: scene === 'example',
        },
        saving: savingByScene[scene] ?? sent,
        answersWaiting: scene === 'full' ? 1 : 0,
        questionsWaiting: scene === 'full' ? 1 : 0,
        setAside: 0,
        storage,
        lock: lockByScene[scene] ?? noLock,
      }
  }
}
