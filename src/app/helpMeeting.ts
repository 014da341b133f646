import { bytesToHex, equalBytes, hexToBytes } from '../base/index.ts'
import {
  decodeShare,
  helpPlaceOf,
  helpWords,
  sealHelpShare,
  signHelpAnswer,
  verifyHelpAnswer,
  verifyHelpCall,
  type HelpCall,
  type Meeting,
} from '../keys/index.ts'
import type { Letter } from '../documents/index.ts'
import type { Context } from './context.ts'
import { keepMeeting, readHelpings, readMeeting, type HelpMeeting } from './helpNotes.ts'
import { lettersIn, putAtPlace } from './meetingPlace.ts'

/**
 * A helper's side of meeting a device that comes back: it answers the call, shows the three words once the number is there,
 * and hands the share over when the helper has said that it is them.
 */
export type HelpMeetingLook = {
  /** `over`: nobody waits there any more, or somebody else answered first. */
  readonly stage: 'looking' | 'words' | 'giving' | 'given' | 'over'
  readonly words: readonly string[]
  readonly call: HelpCall | undefined
}

const bytesOf = (hex: string) => hexToBytes(hex) ?? new Uint8Array(0)
const placeOf = (note: HelpMeeting): Meeting => helpPlaceOf(bytesOf(note.secret))

export function lookAtMeeting(context: Context): HelpMeetingLook | undefined {
  const note = readMeeting(context.keyring())
  if (!note) return undefined
  const meeting = placeOf(note)
  const letters = lettersIn(context.documents, meeting.place)
  const call = callIn(letters, meeting)
  const at = (stage: HelpMeetingLook['stage'], words: readonly string[] = []) => ({ stage, words, call })
  const given = letters.find((letter) => letter.kind === 'admission' && isMine(context, letter))
  if (note.give !== '') return at(given && given.number !== null ? 'given' : 'giving')
  const isOver = call ? call.ends <= context.ports.clock.now() : context.carrier.caughtUp()
  if (isOver || isTaken(letters, meeting, note)) return at('over')
  return call && call.number.length > 0 && note.answer !== ''
    ? at('words', helpWords(meeting, call, bytesOf(note.answer)))
    : at('looking')
}

/** Goes on from wherever a phone that went off has left it. */
export async function goOnMeeting(context: Context): Promise<void> {
  const note = readMeeting(context.keyring())
  if (!note) return
  const meeting = placeOf(note)
  await context.documents.openChapter([meeting.place], 'doorstep', '')
  await context.carrier.follow()
  const letters = lettersIn(context.documents, meeting.place)
  const call = callIn(letters, meeting)
  if (!call) return
  if (note.answer === '') {
    if (call.ends <= context.ports.clock.now() || isTaken(letters, meeting, note)) return
    const answer = signHelpAnswer(meeting, context.keyring().device, context.ports.random)
    const kept = await keepMeeting(context, { ...note, answer: bytesToHex(answer) })
    if (kept.ok) await goOnMeeting(context)
    return
  }
  const isPut = (kind: Letter['kind']) =>
    letters.some((letter) => letter.kind === kind && isMine(context, letter))
  if (!isPut('answer')) await putAtPlace(context, meeting.place, 'answer', bytesOf(note.answer))
  if (note.give !== '' && !isPut('admission')) await give(context, note, meeting, call)
}

async function give(context: Context, note: HelpMeeting, meeting: Meeting, call: HelpCall): Promise<void> {
  const helping = readHelpings(context.keyring()).find((one) => one.asked === note.give)
  const share = helping && decodeShare(bytesOf(helping.share))
  const people = [...(context.state()?.personById.values() ?? [])]
  const person = people.find((one) => one.helpers?.act === note.give)
  const me = people.find((one) => one.id === context.me())
  if (!share) return
  const letter = sealHelpShare(
    meeting,
    call,
    { share, name: person?.name ?? '', helper: me?.name ?? '' },
    context.keyring().device,
  )
  await putAtPlace(context, meeting.place, 'admission', letter)
}

/** The first good one says which device it is; that device's later one has the number that it promised. */
function callIn(letters: readonly Letter[], meeting: Meeting): HelpCall | undefined {
  let found: HelpCall | undefined
  for (const letter of letters) {
    const call = letter.kind === 'card' ? verifyHelpCall(meeting, letter.bytes) : undefined
    if (!call?.ok) continue
    found ??= call.value
    const isSame =
      equalBytes(call.value.device.sign, found.device.sign) && equalBytes(call.value.promise, found.promise)
    if (isSame && call.value.number.length > 0) found = call.value
  }
  return found
}

/** The new device hears the first who answers. */
function isTaken(letters: readonly Letter[], meeting: Meeting, note: HelpMeeting): boolean {
  const first = letters.find(
    (letter) =>
      letter.kind === 'answer' && letter.number !== null && verifyHelpAnswer(meeting, letter.bytes).ok,
  )
  return first !== undefined && bytesToHex(first.bytes) !== note.answer
}

const isMine = (context: Context, { device }: Letter): boolean =>
  device === context.keyring().certificate.deviceId
