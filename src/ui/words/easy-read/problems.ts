import { problems as plain } from '../en-GB/problems.ts'
import type { Here, Words } from '../index.ts'

export const problems = (here: Here): Words['problems'] => ({
  ...plain(here),
  'disk-full': () => ({
    what: `This ${here} is full. It cannot save new things.`,
    todo: 'Delete some photos or apps. Then try again. Your old things are still here.',
  }),
  'disk-broken': () => ({
    what: `This ${here} cannot save now.`,
    todo: 'Close Kith and open it again. Does that not help? Then ask your co-op. Your team has what you sent.',
  }),
  'relay-away': ({ nextTryAt }, when) => ({
    what: 'There is no signal. Or the co-op’s post box is closed.',
    todo:
      nextTryAt === null
        ? 'You can go on. Kith tries again by itself. Nothing is lost.'
        : `You can go on. Kith tries again ${when(nextTryAt)}. Nothing is lost.`,
  }),
  'relay-nonsense': () => ({
    what: 'The co-op’s post box sent something wrong.',
    todo: `Kith did not take it. Your things are safe on this ${here}. Please tell your co-op.`,
  }),
  'relay-holding-back': () => ({
    what: 'The co-op’s post box keeps some things back.',
    todo: 'Others in your team see more than you. You can go on. Nothing is lost. Please ring your co-op.',
  }),
  'relay-two-stories': () => ({
    what: 'The co-op’s post box shows people different things.',
    todo: 'Some of you may not see everything. Ask each other today. You can go on. Nothing is lost. Please ring your co-op.',
  }),
})
