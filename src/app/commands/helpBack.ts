import { bytesToHex, ok, refuse, type Result } from '../../base/index.ts'
import { meetingSecret, parseHelpLink } from '../../keys/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import { goOnMeeting, lookAtMeeting } from '../helpMeeting.ts'
import { keepComingBack, keepMeeting, readHelpings, readMeeting } from '../helpNotes.ts'

type Done = Promise<Result<null, AppRefusal>>

/** Somebody rang and sent a link, or shows it: my phone goes there. One at a time. */
export async function helpBack(context: Context, takes: Commands['helpBack']['takes']): Done {
  const meeting = parseHelpLink(takes.link)
  if (!meeting.ok) return refuse({ kind: meeting.refusal.kind })
  const secret = meetingSecret(meeting.value)
  const isOpen = readMeeting(context.keyring())?.secret === secret
  const kept = isOpen ? ok(null) : await keepMeeting(context, { secret, answer: '', give: '' })
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await goOnMeeting(context)
  return ok(null)
}

/** The words were the same, and it is their voice or their face. What I know now goes for that very device. */
export async function confirmHelp(context: Context, takes: Commands['confirmHelp']['takes']): Done {
  const note = readMeeting(context.keyring())
  const look = lookAtMeeting(context)
  const helping = readHelpings(context.keyring()).find((one) => one.asked === takes.askedId && one.will)
  if (!note || look?.stage !== 'words' || !look.call || !helping) return refuse({ kind: 'not-found' })
  const device = bytesToHex(look.call.device.sign)
  const sure = await keepComingBack(context, (before) => ({
    ...before,
    sure: [...new Set([...before.sure, device])],
  }))
  if (!sure.ok) return refuse(ofDisk(sure.refusal))
  const kept = await keepMeeting(context, { ...note, give: takes.askedId })
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await goOnMeeting(context)
  return ok(null)
}

/** Done with it, or it is not them: nothing was handed over that was not said. */
export async function stopHelping(context: Context): Done {
  const kept = await keepMeeting(context, null)
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}
