import { refuse } from '../../../src/base/index.ts'
import { mountApp } from '../../../src/ui/index.ts'
import { sceneNames } from './scenes.ts'
import { createStage } from './stage.ts'
import { stageNow } from './team.ts'

/** Draws the app over a fixture: `?scene=full` says which, `?looks=cy.pictures` in which language and look; the clock stands still. */
const query = new URLSearchParams(location.search)
const asked = query.get('scene')
const scene = sceneNames.find((name) => name === asked) ?? 'full'
const root = document.getElementById('app')
if (root)
  mountApp(root, createStage(scene), {
    clock: { now: () => stageNow },
    looksDoor: { read: () => query.get('looks') ?? 'en-GB.plain', keep: () => {} },
    origin: location.origin,
    updates: null,
    passkeys: {
      offered: async () => true,
      make: async () => refuse({ kind: 'passkey-no' }),
      ask: async () => refuse({ kind: 'passkey-no' }),
    },
    wakes: {
      offered: () => true,
      holds: async () => true,
      ask: async () => refuse({ kind: 'wake-no' }),
      stop: async () => {},
    },
  })
