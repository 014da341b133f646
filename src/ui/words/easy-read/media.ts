import { media as plain } from '../en-GB/media.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const media = simpler<Words['media']>(plain, {
  refused: {
    damaged: { what: 'Something went wrong on the way.' },
    'not-a-photo': { todo: 'Choose a photo. Or take one with the camera.' },
    'photo-too-big': { todo: 'Take a smaller one. Or choose another photo.' },
    empty: { todo: 'Choose another photo. Or take one with the camera.' },
    'cannot-record': { todo: 'Write it in words. Or use another phone.' },
    'nothing-heard': { what: 'We heard nothing.', todo: 'Tap Start and speak. Then tap Stop.' },
  },
  voice: {
    startWhat: 'Tap Start. Then speak.',
    asking: 'Your phone asks: may Kith hear you?',
    limit: 'One note cannot be longer. We keep it. You can start another one.',
  },
})
