import { assert, bytesToHex, hexToBytes, ok, refuse, type Result } from '../base/index.ts'
import { makeRegain, openAdmission, verifyAct, type ActId } from '../circles/index.ts'
import type { Letter } from '../documents/index.ts'
import {
  certify,
  decodeHelpWord,
  encodeShare,
  helpPlaceOf,
  helpWords,
  joinShares,
  keepEpoch,
  kitEntropy,
  kitFromEntropy,
  meetingSecret,
  mintHelpPlace,
  mintKeyring,
  openHelpersPacket,
  openHelpShare,
  signHelpCall,
  verifyHelpAnswer,
  verifyHelpCall,
  type Keyring,
  type Kit,
  type Meeting,
  type Share,
  type TeamId,
} from '../keys/index.ts'
import type { AppRefusal } from './commandTypes.ts'
import { ofDisk } from './deliver.ts'
import type { Desk } from './desk.ts'
import { keepRegaining, readRegaining, type Regaining } from './helpNotes.ts'
import { visitPlace, waitFor, type PlaceVisit } from './meetingPlace.ts'
import type { SessionPorts } from './ports.ts'
import { selectRegaining, sharesOf } from './select/regaining.ts'
import type { RegainingView } from './types.ts'

/** A device with nobody on it that comes back by helpers, at work: at a place for the next helper, then at the kit's place. */
export type RegainRun = {
  readonly view: () => RegainingView | undefined
  readonly stop: () => Promise<void>
}

const linkForMs = 7 * 86_400_000
const lookMs = 250
const waitLookMs = 1000
const findMs = 15_000

export function beginKeyring({ random, clock }: SessionPorts): Keyring {
  const now = clock.now()
  return keepRegaining(mintKeyring(random, now), {
    ...freshLink({ random, clock }),
    shares: [],
    helped: [],
    name: '',
    isLost: false,
    kit: '',
    team: '',
    act: '',
  })
}

/** For one helper, and one number. */
export const freshLink = ({ random, clock }: Pick<SessionPorts, 'random' | 'clock'>) => ({
  secret: meetingSecret(mintHelpPlace(random)),
  number: bytesToHex(random(32)),
  ends: clock.now() + linkForMs,
  heard: '',
})

const bytesOf = (hex: string) => hexToBytes(hex) ?? new Uint8Array(0)

/** Kept at once. A share that a helper gave ends their link, and the next one is for somebody else. */
export async function keepShare(
  desk: Desk,
  share: Share,
  from: { readonly name: string; readonly helper: string } | null,
): Promise<Result<null, AppRefusal>> {
  const regaining = readRegaining(desk.keeper?.keyring())
  if (!desk.keeper || !regaining || regaining.kit !== '') return refuse({ kind: 'not-found' })
  const before = sharesOf(regaining)
  if (before.some((one) => one.index === share.index && one.tag === share.tag))
    return refuse({ kind: 'card-again' })
  const joined = await joinShares([...before, share])
  if (!joined.ok && joined.refusal.kind === 'shares-mixed') return refuse({ kind: 'cards-mixed' })
  const kept = await desk.keeper.keep((keyring) => {
    assert(keyring, 'whoever is coming back has a keyring')
    const now = readRegaining(keyring) ?? regaining
    return keepRegaining(keyring, {
      ...now,
      ...(from ? { ...freshLink(desk.ports), name: from.name } : {}),
      shares: [...now.shares, bytesToHex(encodeShare(share))],
      helped: [...now.helped, from?.helper ?? ''],
    })
  })
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}

export function startRegaining(desk: Desk): RegainRun {
  const { ports } = desk
  let stopped = false
  let words: readonly string[] = []
  let told: { until: number | null; stopped: boolean } | null = null
  let isAway = false

  const note = () => readRegaining(desk.keeper?.keyring())
  const isOn = () => !stopped
  /** A card was typed meanwhile, or the link is another or over. */
  const isMoved = (from: Regaining) => () => {
    const now = note()
    const isSame = now?.secret === from.secret && now.shares.length === from.shares.length
    return stopped || !isSame || from.ends <= ports.clock.now()
  }

  async function run(): Promise<void> {
    for (let now = note(); now && isOn() && !now.isLost; now = note()) {
      const joined = await joinShares(sharesOf(now))
      if (now.kit !== '') await waitAtKit(now, kitFromEntropy(bytesOf(now.kit)))
      else if (joined.ok) await findPacket(now, joined.value)
      else if (now.ends <= ports.clock.now()) await change((before) => ({ ...before, ...freshLink(ports) }))
      else await meetHelper(now, helpPlaceOf(bytesOf(now.secret)))
      if (desk.running) return
      // A full disk or a line that fails at once is no reason to spin.
      await waitFor(
        ports,
        () => undefined,
        (waited) => stopped || waited >= lookMs,
        lookMs,
      )
    }
  }

  /** Waits for the first who answers, shows that one the number, and takes the share that only they can send. */
  async function meetHelper(from: Regaining, meeting: Meeting): Promise<void> {
    await visitPlace(ports, meeting.place, async (visit) => {
      const device = deviceOf()
      const call = (isShown: boolean) =>
        signHelpCall(meeting, device, bytesOf(from.number), from.ends, isShown)
      await putOnce(visit, 'card', call(from.heard !== ''))
      const answer = await waitFor(ports, () => answerAt(visit, meeting), isMoved(from), lookMs)
      if (!answer) return
      // Nobody else may know the number before it is kept who was heard.
      if (from.heard === '' && !(await keepHeard(bytesToHex(answer.bytes)))?.ok) return
      await putOnce(visit, 'card', call(true))
      const shown = verifyHelpCall(meeting, call(true))
      assert(shown.ok, 'what this device signed holds')
      words = helpWords(meeting, shown.value, answer.bytes)
      desk.changed()
      const given = await waitFor(ports, () => shareAt(visit, answer), isMoved(from), lookMs)
      words = []
      if (given) await keepShare(desk, given.share, given)
      desk.changed()
    })

    function answerAt(visit: PlaceVisit, at: Meeting) {
      for (const letter of visit.letters()) {
        if (letter.kind !== 'answer' || letter.number === null) continue
        const answer = verifyHelpAnswer(at, letter.bytes)
        // Once one was heard, and may know the number, nobody else is.
        const isHeard = from.heard === '' || bytesToHex(letter.bytes) === from.heard
        if (answer.ok && isHeard) return answer.value
      }
      return undefined
    }

    function shareAt(visit: PlaceVisit, answer: NonNullable<ReturnType<typeof answerAt>>) {
      for (const letter of visit.letters()) {
        if (letter.kind !== 'admission') continue
        const share = openHelpShare(meeting, answer, letter.bytes, deviceOf())
        if (share.ok) return share.value
      }
      return undefined
    }
  }

  const keepHeard = (heard: string) => change((before) => ({ ...before, heard }))

  /** The parts are whole: who it is, and the act that says that they come back. */
  async function findPacket(from: Regaining, kit: Kit): Promise<void> {
    const found = await visitPlace(ports, kit.meeting.place, async (visit) => {
      const packet = await waitFor(
        ports,
        () => packetIn(kit, visit.letters()),
        (waited) => stopped || visit.carrier.caughtUp() || waited >= findMs,
      )
      return packet ?? (visit.carrier.caughtUp() ? ('none' as const) : ('away' as const))
    })
    isAway = found === 'away'
    if (found === 'none') await change((before) => ({ ...before, isLost: true }))
    if (found === 'none' || found === 'away') return desk.changed()
    const { person, team, asked, name } = found
    const device = deviceOf()
    const at = ports.clock.now()
    const certificate = certify(person, device, at)
    const act = makeRegain(team, asked as ActId, kit.keys, certificate, device, at)
    await desk.keeper?.keep((keyring) => {
      assert(keyring, 'whoever is coming back has a keyring')
      const regaining = { ...from, name, team, kit: kitEntropy(kit), act: bytesToHex(act.bytes) }
      return keepRegaining({ ...keyring, person, certificate }, regaining)
    })
    desk.changed()
  }

  /** The act lies there until a helper's app carries it to the team; their word comes here, and in the end the first key. */
  async function waitAtKit(from: Regaining, kit: Kit): Promise<void> {
    const act = verifyAct(bytesOf(from.act))
    assert(act.ok, 'what this device signed holds')
    const team = from.team as TeamId
    await visitPlace(ports, kit.meeting.place, async (visit) => {
      await putOnce(visit, 'answer', act.value.bytes)
      const keys = await waitFor(
        ports,
        () => {
          hearWords(visit.letters(), act.value.id)
          return keysIn(visit.letters(), team)
        },
        () => stopped,
        waitLookMs,
      )
      if (!keys) return
      await desk.keeper?.keep((keyring) => {
        assert(keyring, 'whoever is coming back has a keyring')
        return keys.reduce(keepEpoch, keyring)
      })
    })
    if (stopped) return
    await desk.start()
    await desk.running?.context.refresh()
    desk.changed()
  }

  function hearWords(letters: readonly Letter[], regain: string): void {
    const said = letters.flatMap((letter) => (letter.kind === 'card' && decodeHelpWord(letter.bytes)) || [])
    const mine = said.filter((word) => word.regain === regain)
    const untils = mine.filter((word) => word.standing === 'told').map((word) => word.until)
    const next = {
      until: untils.length > 0 ? Math.max(...untils) : null,
      stopped: mine.some((word) => word.standing === 'stopped'),
    }
    if (next.until === (told?.until ?? null) && next.stopped === (told?.stopped ?? false)) return
    told = next
    desk.changed()
  }

  /** Each helper's is for this device alone; whether the epochs are those of the team, the acts under them say. */
  function keysIn(letters: readonly Letter[], team: TeamId) {
    const keys = letters
      .filter((letter) => letter.kind === 'admission')
      .flatMap((letter) => {
        const opened = openAdmission(letter.bytes, deviceOf(), team, letter.device)
        return opened.ok ? opened.value.flatMap((grant) => grant.epochs) : []
      })
    return keys.length > 0 ? keys : undefined
  }

  function deviceOf() {
    const keyring = desk.keeper?.keyring()
    assert(keyring, 'whoever is coming back has a keyring')
    return keyring.device
  }

  const change = (to: (before: Regaining) => Regaining) =>
    desk.keeper?.keep((keyring) => {
      const before = readRegaining(keyring)
      assert(keyring && before, 'whoever is coming back has a keyring')
      return keepRegaining(keyring, to(before))
    })

  const running = run()
  return {
    view() {
      const now = note()
      return now && selectRegaining(ports.origin, now, { words, told, isAway })
    },
    async stop() {
      stopped = true
      await running
    },
  }
}

/** Once a place: at a start after a phone went off, it may lie there already. */
async function putOnce(visit: PlaceVisit, kind: 'card' | 'answer', bytes: Uint8Array): Promise<void> {
  const name = bytesToHex(bytes)
  const isThere = () => visit.letters().some((letter) => bytesToHex(letter.bytes) === name)
  if (!isThere()) await visit.put(kind, bytes)
}

function packetIn(kit: Kit, letters: readonly Letter[]) {
  for (const letter of letters) {
    const packet = letter.kind === 'card' ? openHelpersPacket(kit, letter.bytes) : undefined
    if (packet?.ok) return packet.value
  }
  return undefined
}
