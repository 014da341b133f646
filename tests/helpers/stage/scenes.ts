import type { InvitationCard, LockView, SavingState, ShellView } from '../../../src/app/index.ts'
import { cast, type CastName, type Eyes } from './cast.ts'
import { at } from './team.ts'

/** What a page can be looked at over: which state the device is in, and who looks. */
export const sceneNames = [
  'new',
  'empty',
  'full',
  'member',
  'volunteer',
  'here',
  'offline',
  'problem',
  'waiting',
  'locked',
  'locked-pin',
  'locked-wait',
  'locked-words',
  'with-pin',
  'offer-pin',
  'removed',
  'left',
  'dropped',
  'unreadable',
  'example',
  'linking',
  'linking-code',
  'arriving',
  'kit',
  'news',
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
}

const lockByScene: Partial<Record<SceneName, LockView>> = {
  'with-pin': { kind: 'pin', after: 5, offer: false },
  'offer-pin': { kind: null, after: 5, offer: true },
}

export const sent: SavingState = { state: 'sent', unsent: 0, lastSentAt: at(0, 8, 42), problem: null }

export const meByScene: Partial<Record<SceneName, CastName>> = {
  member: 'priya',
  here: 'priya',
  volunteer: 'tariq',
  offline: 'priya',
}

export function shellOf(scene: SceneName, eyes: Eyes): ShellView {
  switch (scene) {
    case 'new':
      return { phase: 'new', storage }
    case 'refusing':
      return { phase: 'new', storage }
    case 'waiting':
      return { phase: 'waiting', card: invitationCard, name: 'Anne', saving: sent }
    case 'locked':
      return { phase: 'locked', name: '', needs: 'tap', waitUntil: null }
    case 'locked-pin':
      return { phase: 'locked', name: '', needs: 'pin', waitUntil: null }
    case 'locked-wait':
      return { phase: 'locked', name: '', needs: 'pin', waitUntil: at(0, 8, 46) }
    case 'locked-words':
      return { phase: 'locked', name: '', needs: 'passphrase', waitUntil: null }
    case 'removed':
    case 'left':
    case 'dropped':
      return {
        phase: 'removed',
        holderName: cast.maureen.name,
        left: scene === 'left',
        dropped: scene === 'dropped',
      }
    case 'arriving':
      return { phase: 'linking', name: cast.maureen.name, code: '402913', failed: false }
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
        setAside: 0,
        storage,
        lock: lockByScene[scene] ?? { kind: null, after: 5, offer: false },
      }
  }
}
