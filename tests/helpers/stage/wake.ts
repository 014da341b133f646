import type { Views } from '../../../src/app/index.ts'
import type { SceneName } from './scenes.ts'

/** Where somebody looks for the first time, and where it was turned on. */
export const wakeOf = (scene: SceneName): Views['wake']['data'] => ({
  key: scene === 'empty' ? null : 'BKey',
  address: scene === 'here' ? 'https://push.example.org/1' : '',
  isOld: false,
})
