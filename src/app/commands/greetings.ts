import { equalBytes, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import type { CircleState } from '../../circles/index.ts'
import {
  greetingKinds,
  parseGreeting,
  type GreetingKind,
  type PhotoRef,
  type VoiceRef,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import type { GreetingCommands } from '../greetingTypes.ts'
import type { Look } from '../look.ts'
import { useMedia } from '../media.ts'
import { ownRows, type OwnRow } from '../select/ownRows.ts'
import { edited, write } from '../writing.ts'

type Done = Promise<Result<null, AppRefusal>>

export const greetingCommands: CommandTable<GreetingCommands> = {
  saveGreeting: { on: 'team', run: saveGreeting },
  removeGreeting: { on: 'team', run: (context, { kind }) => put(context, kind, null, []) },
}

async function saveGreeting(
  context: Context,
  { kind, mediaId, circleIds }: GreetingCommands['saveGreeting']['takes'],
): Done {
  const kept = context.media.refOf(mediaId)
  if (!kept || kept.kind === 'video' || kept.kind !== kind) return refuse({ kind: 'not-found' })
  const mine = context.look()?.circles.filter((circle) => circle.members.includes(context.me())) ?? []
  const areMine = circleIds.every((id) => mine.some((circle) => circle.id === id))
  if (circleIds.length === 0 || !areMine) return refuse({ kind: 'not-allowed' })
  const used = await useMedia(context, [mediaId])
  return used.ok ? put(context, kind, kept, circleIds) : used
}

async function put(
  context: Context,
  kind: GreetingKind,
  ref: PhotoRef | VoiceRef | null,
  circleIds: readonly string[],
): Done {
  const look = context.look()
  if (!look || !greetingKinds.includes(kind)) return refuse({ kind: 'not-found' })
  for (const circle of look.circles.filter((one) => one.members.includes(look.me))) {
    const done = await putIn(context, look, circle, kind, circleIds.includes(circle.id) ? ref : null)
    if (!done.ok) return done
  }
  return ok(null)
}

/** As with answers it stands in one document of mine in each circle; what lies in any other of mine is taken out. */
async function putIn(
  context: Context,
  look: Look,
  circle: CircleState,
  kind: GreetingKind,
  ref: PhotoRef | VoiceRef | null,
): Done {
  const mine = ownRows(look, documentTypes.greeting).filter(
    (one) => one.person === look.me && one.row.circle.id === circle.id,
  )
  const home = mine.findLast((one) => one.isOwn)
  if (ref && !home) {
    const begun = await write(context, circle.id, 'living', (place) =>
      context.documents.create(place, documentTypes.greeting, (draft) => {
        draft[kind] = ref as unknown as Plain
      }),
    )
    if (!begun.ok) return begun
  }
  for (const one of mine) {
    const done = await putInRow(context, one, kind, one === home ? ref : null)
    if (!done.ok) return done
  }
  return ok(null)
}

async function putInRow(
  context: Context,
  { row, isOwn }: OwnRow,
  kind: GreetingKind,
  ref: PhotoRef | VoiceRef | null,
): Done {
  const here = parseGreeting(row.data)
  const before = here[kind]
  if (ref ? before && equalBytes(before.secret, ref.secret) : !before && isOwn) return ok(null)
  // Of one that somebody else wrote in nothing is kept.
  const gone = isOwn ? [kind] : greetingKinds.filter((one) => here[one])
  if (!ref && gone.length === 0) return ok(null)
  const done = await edited(context, row.document, (draft) => {
    if (ref) draft[kind] = ref as unknown as Plain
    else for (const one of gone) delete draft[one]
  })
  return done.ok ? ok(null) : done
}
