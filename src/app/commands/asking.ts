import { equalBytes, ok, refuse, type Result } from '../../base/index.ts'
import { openJoinAnswer, sealJoinAsk, verifyJoinCard, type JoinCard } from '../../circles/index.ts'
import { joinCardLimits, tidyName, tidyText } from '../../domain/index.ts'
import { mintKeyring, parseJoinCardLink, type Meeting, type PersonPublic } from '../../keys/index.ts'
import { askingView, bytesOf, keepAsking, letterOf, readAsking, type Asking } from '../askingNotes.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import { ofDisk } from '../deliver.ts'
import type { Desk } from '../desk.ts'
import { visitPlace, waitFor, type PlaceVisit } from '../meetingPlace.ts'
import type { SessionPorts } from '../ports.ts'

const waitMs = 8000

type Card = JoinCard & { readonly keys: PersonPublic }

/** What whoever holds the card may know. Leaves nothing on the device. */
export async function readJoinCard(
  { ports }: Desk,
  { link }: Commands['readJoinCard']['takes'],
): Promise<Result<Commands['readJoinCard']['gives'], AppRefusal>> {
  const card = await fetchCard(ports, link)
  if (!card.ok) return card
  const { words, questions, ends } = card.value.card
  return ok({ words, questions, endsAt: ends })
}

/** Keys for this one time: who is invited after a yes comes with others, so nobody who holds the card knows them again. */
export async function askToJoin(
  desk: Desk,
  takes: Commands['askToJoin']['takes'],
): Promise<Result<null, AppRefusal>> {
  if (!desk.keeper || desk.keeper.keyring()) return refuse({ kind: 'device-in-use' })
  const name = tidyName(takes.name)
  if (!name.ok) return name
  const texts: string[] = []
  for (const typed of [takes.offer, takes.why, ...takes.answers.slice(0, joinCardLimits.questions)]) {
    const text = tidyText(typed, joinCardLimits.text)
    if (!text.ok) return text
    texts.push(text.value)
  }
  const [offer = '', why = '', ...answers] = texts
  if (offer === '') return refuse({ kind: 'nothing-yet' })
  const { random, clock } = desk.ports
  const found = await fetchCard(desk.ports, takes.link)
  if (!found.ok) return found
  const { keys, ...card } = found.value.card
  const minted = mintKeyring(random, clock.now())
  const ask = { kind: 'ask', name: name.value, offer, why, answers, at: clock.now() } as const
  const letter = sealJoinAsk(random, found.value.at, keys, minted.person, ask)
  if (!letter) return refuse({ kind: 'too-long', most: joinCardLimits.text })
  const asking: Asking = {
    ...{ link: takes.link, card, name: name.value, letters: [letterOf(letter, offer)] },
    ...{ heard: [], isClosed: false, isSent: false },
  }
  const kept = await desk.keeper.keep(() => keepAsking(minted, asking))
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  // Kept, it goes out when there is signal again.
  await lookAtAsk(desk)
  return ok(null)
}

/** Puts what of mine is not there, and hears what is for me. */
export async function lookAtAsk(desk: Desk): Promise<Result<null, AppRefusal>> {
  const keyring = desk.keeper?.keyring()
  const asking = readAsking(keyring)
  const at = asking && parseJoinCardLink(asking.link)
  if (!desk.keeper || !keyring || !asking || !at?.ok) return refuse({ kind: 'not-found' })
  const heard = await visitPlace(desk.ports, at.value.place, async (visit) => {
    const card = await waitForCard(desk.ports, visit, at.value)
    if (!card.ok) return card
    await waitFor(
      desk.ports,
      () => visit.carrier.caughtUp() || undefined,
      (waited) => waited >= waitMs,
    )
    const letters = visit.letters()
    for (const one of asking.letters)
      if (!letters.some(({ bytes }) => equalBytes(bytes, bytesOf(one))))
        await visit.put('answer', bytesOf(one))
    const isSent = await visit.carrier.whenSent(waitMs)
    const answers = letters
      .filter(({ kind }) => kind === 'card')
      .flatMap(({ bytes }) => openJoinAnswer(bytes, at.value, card.value.keys, keyring.person) ?? [])
    return ok({ isSent, answers, isClosed: card.value.ends === 0 })
  })
  if (!heard.ok) return heard
  const { isSent, answers, isClosed } = heard.value
  const facts = [...new Set(answers.map(({ fact }) => fact))]
  const once = facts.flatMap((fact) => answers.find((one) => one.fact === fact) ?? [])
  const kept = await desk.keeper.keep((now) => {
    const before = readAsking(now)
    return now && before
      ? keepAsking(now, { ...before, heard: once, isClosed, isSent: isSent || before.isSent })
      : (now ?? keyring)
  })
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}

/** To what they asked back. */
export async function replyToAsk(
  desk: Desk,
  takes: Commands['replyToAsk']['takes'],
): Promise<Result<null, AppRefusal>> {
  const asking = readAsking(desk.keeper?.keyring())
  const text = tidyText(takes.text, joinCardLimits.text)
  if (!text.ok) return text
  if (text.value === '') return refuse({ kind: 'nothing-yet' })
  if (!asking || askingView(asking).stage !== 'question') return refuse({ kind: 'not-found' })
  return sayMore(desk, asking, 'more', text.value)
}

export async function stopAsking(desk: Desk): Promise<Result<null, AppRefusal>> {
  const asking = readAsking(desk.keeper?.keyring())
  if (!asking) return refuse({ kind: 'not-found' })
  const { stage } = askingView(asking)
  // Nobody is kept here because there is no signal: who they asked waits for nothing then.
  if (stage === 'waiting' || stage === 'question') await sayMore(desk, asking, 'stop', '')
  return ok(null)
}

async function sayMore(
  desk: Desk,
  asking: Asking,
  kind: 'more' | 'stop',
  text: string,
): Promise<Result<null, AppRefusal>> {
  const found = await fetchCard(desk.ports, asking.link)
  const keyring = desk.keeper?.keyring()
  if (!found.ok) return found
  if (!desk.keeper || !keyring) return refuse({ kind: 'not-found' })
  const said = { kind, text, at: desk.ports.clock.now() }
  const { at, card } = found.value
  const letter = sealJoinAsk(desk.ports.random, at, card.keys, keyring.person, said)
  if (!letter) return refuse({ kind: 'too-long', most: joinCardLimits.text })
  const letters = [...asking.letters, letterOf(letter, text)]
  const kept = await desk.keeper.keep((now) =>
    keepAsking(now ?? keyring, { ...asking, letters, isSent: false }),
  )
  if (!kept.ok) return refuse(ofDisk(kept.refusal))
  await lookAtAsk(desk)
  return ok(null)
}

type Found = { readonly at: Meeting; readonly card: Card }

/** One that can be asked by. */
async function fetchCard(ports: SessionPorts, link: string): Promise<Result<Found, AppRefusal>> {
  const at = parseJoinCardLink(link)
  if (!at.ok)
    return refuse(at.refusal.kind === 'link-newer' ? { kind: 'link-not-ours' } : (at.refusal as never))
  const card = await visitPlace(ports, at.value.place, (visit) => waitForCard(ports, visit, at.value))
  if (!card.ok) return card
  return card.value.ends === 0
    ? refuse({ kind: 'invitation-withdrawn' })
    : ok({ at: at.value, card: card.value })
}

/** An ended card stays ended, whatever else of it lies there. */
async function waitForCard(
  ports: SessionPorts,
  visit: PlaceVisit,
  at: Meeting,
): Promise<Result<Card, AppRefusal>> {
  const cards = () =>
    visit.letters().flatMap(({ kind, bytes }) => (kind === 'card' ? (verifyJoinCard(bytes, at) ?? []) : []))
  const isOver = (waited: number) => visit.carrier.caughtUp() || waited >= waitMs
  await waitFor(ports, () => (isOver(0) ? true : undefined), isOver)
  const found = cards().find((card) => card.ends === 0) ?? cards()[0]
  if (found) return ok(found)
  if (visit.carrier.state().kind === 'nonsense') return refuse({ kind: 'relay-nonsense' })
  return refuse({ kind: visit.carrier.caughtUp() ? 'invitation-not-found' : 'relay-away' })
}
