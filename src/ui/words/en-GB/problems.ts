import type { Problem } from '../../../app/index.ts'
import type { Here } from '../index.ts'

type Said<K extends Problem['kind']> = (
  problem: Extract<Problem, { kind: K }>,
  when: (at: number) => string,
) => {
  readonly what: string
  readonly todo: string
}

/** What is in the way of sending: what happened, what to do, and that nothing is lost. Nobody is blamed. */
export const problems = (here: Here): { readonly [K in Problem['kind']]: Said<K> } => ({
  'disk-full': () => ({
    what: `This ${here} is full, so new things cannot be saved.`,
    todo: 'Delete some photos or apps, then try again. What was saved before is still here.',
  }),
  'disk-broken': () => ({
    what: `This ${here} cannot save at the moment.`,
    todo: 'Close Kith and open it again. If it stays like this, ask your co-op. What was sent is safe with your team.',
  }),
  'relay-away': ({ nextTryAt }, when) => ({
    what: 'There is no signal, or the co-op\u2019s post box is closed for now.',
    todo:
      nextTryAt === null
        ? 'You can go on. Kith tries again by itself. Nothing is lost.'
        : `You can go on. Kith tries again ${when(nextTryAt)}. Nothing is lost.`,
  }),
  'relay-nonsense': () => ({
    what: 'The co-op\u2019s post box gave an answer that Kith does not trust.',
    todo: `Kith did not take it. Everything of yours is safe on this ${here}. Please tell your co-op.`,
  }),
  'relay-full': () => ({
    what: 'The co-op\u2019s post box is full.',
    todo: `Your things wait on this ${here}. Please tell your co-op. Nothing is lost.`,
  }),
  'relay-holding-back': () => ({
    what: 'The co-op\u2019s post box does not give out everything that it was given.',
    todo: 'Somebody in your team has seen more than it shows here. You can go on. What you write is kept. Please ring your co-op and tell them.',
  }),
  'words-missing': ({ name }) => ({
    what: `Something that ${name || 'somebody'} wrote is not here.`,
    todo: 'It may still come. Or it was never sent. Ask them about what matters today. You can go on, and nothing of yours is lost.',
  }),
  'relay-two-stories': () => ({
    what: 'The co-op\u2019s post box shows different things to different people.',
    todo: 'Some of you may not see what others wrote. Ask each other about what matters today. You can go on, and nothing is lost. Please ring your co-op and tell them.',
  }),
  removed: () => ({
    what: 'You are no longer in this team.',
    todo: `What you wrote before is with the team. New things stay on this ${here} only.`,
  }),
})
