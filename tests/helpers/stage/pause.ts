import type { PauseView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'

/** The team rests in `pause`, and in `ended` Maureen has died. */
export const pause = (scene: SceneName, eyes: Eyes): PauseView => ({
  mayPause: eyes.me === 'maureen',
  now:
    scene === 'pause'
      ? {
          ...{ pauseId: 'b1'.repeat(16), from: '2026-11-20', until: '2026-11-27' },
          ...{ why: 'In hospital for my hip.', by: eyes.of('maureen'), saved: 'sent' },
        }
      : null,
  coming: null,
  ended:
    scene === 'ended'
      ? {
          ...{ endedId: 'c1'.repeat(16), kind: 'died', on: '2026-11-18', by: eyes.of('anne') },
          mayTakeBack: eyes.me === 'anne',
        }
      : null,
  iAmKeeper: eyes.me === 'anne',
  keepers: [eyes.of('anne')],
  everyone: eyes.audience('everyone'),
})
