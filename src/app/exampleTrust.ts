import { ok, refuse, type Result } from '../base/index.ts'
import { addDays } from '../domain/index.ts'
import { saveTrust } from './commands/trust.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { today } from './look.ts'
import { myCircle } from './writing.ts'

const none = { text: '', pictures: [], voiceId: null }

/** One thing that Maureen wants to be trusted to do, asked of those who come. */
export async function trustOfExample(context: Context): Promise<Result<null, AppRefusal>> {
  const circle = myCircle(context, 'care')
  const look = context.look()
  if (!circle.ok || !look) return circle.ok ? refuse({ kind: 'not-found' }) : circle
  const others = circle.value.members.filter((id) => id !== look.me)
  const saved = await saveTrust(context, {
    ...{ talkId: null, replaces: [], way: 'me', topic: 'stairs', behalf: null, circleId: circle.value.id },
    title: 'I go up to bed by myself.',
    answers: {
      matters: { ...none, text: 'I say good night to the garden from up there.', pictures: ['home'] },
      lost: { ...none, text: 'I would sleep in the front room like a parcel.' },
      wrong: { ...none, text: 'I could fall. I would mind that less.', pictures: ['fall'] },
      helps: { ...none, text: 'Both rails, and the light on.', pictures: ['slowly', 'near'] },
      after: { ...none, text: 'Sit with me first.', pictures: ['stay'] },
      know: none,
    },
    agreed: [{ what: 'The light on the landing is on by eight', personId: others[0] ?? '' }],
    peopleIds: others.slice(0, 2),
    review: addDays(today(look), 90),
  })
  return saved.ok ? ok(null) : saved
}
