import { ok, refuse, type Result } from '../../base/index.ts'
import { isWallTime } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { DigestCommands } from '../digestTypes.ts'
import { selectTalks } from '../select/direct.ts'
import { keepTalkNote, readTalkNote, talkWith, type TalkNote } from '../talkNote.ts'

type Takes<C extends keyof DigestCommands> = DigestCommands[C]['takes']
type Done = Promise<Result<null, AppRefusal>>

export const digestCommands: CommandTable<DigestCommands> = {
  setDigest: { on: 'team', run: (context, { every }) => keep(context, { every }) },
  setQuiet: { on: 'team', run: setQuiet },
  seeDirect: { on: 'team', run: seeDirect },
}

async function setQuiet(context: Context, { quiet }: Takes<'setQuiet'>): Done {
  const isNone = quiet !== null && quiet.from === '' && quiet.to === ''
  const isHours = quiet !== null && isWallTime(quiet.from) && isWallTime(quiet.to) && quiet.from !== quiet.to
  return quiet === null || isNone || isHours ? keep(context, { quiet }) : refuse({ kind: 'nothing-yet' })
}

/** Kept here alone: said in the open it would tell with whom I talk. What I do not want is never read. */
async function seeDirect(context: Context, { personId }: Takes<'seeDirect'>): Done {
  const look = context.look()
  const last = look && selectTalks(look, context).find(({ person }) => person.personId === personId)
  if (!last || last.isStopped) return ok(null)
  const { looked } = readTalkNote(context)
  const name = talkWith(personId as PersonId)
  if ((looked[name]?.[0]?.at ?? -1) >= last.at) return ok(null)
  return keep(context, { looked: { ...looked, [name]: [{ device: personId, at: last.at }] } })
}

async function keep(context: Context, some: Partial<TalkNote>): Done {
  await keepTalkNote(context, { ...readTalkNote(context), ...some })
  return ok(null)
}
