import { ok, refuse, type Clock, type Result } from '../base/index.ts'
import { addDays, emergencyFieldOf, wallOf, type TileId } from '../domain/index.ts'
import { keepNote, type Vault } from '../keys/index.ts'
import { forgetDevice, startTeam } from './commands/device.ts'
import { saveLine } from './commands/emergency.ts'
import { admit, invite } from './commands/invitations.ts'
import { saveAnswer } from './commands/members.ts'
import { saveContact } from './commands/contacts.ts'
import { saveMedicine } from './commands/medicine.ts'
import { planVisit } from './commands/schedule.ts'
import { saveCard } from './commands/profile.ts'
import type { Context } from './context.ts'
import type { Desk, Session } from './desk.ts'
import { cast, emergencyLines, notesOfPriya, visits, type CastMember } from './exampleCast.ts'
import { clockBehind, lastWeekday, type ClockBehind } from './exampleClock.ts'
import { lifeOfExample, morningsOfExample } from './exampleDays.ts'
import { cards } from './exampleProfile.ts'
import { until, untilIn, untilSent, untilShell, waitMs } from './exampleWaits.ts'
import { medicines } from './exampleMedicines.ts'
import { promiseExample } from './examplePromises.ts'
import { moneyOfExample } from './exampleMoney.ts'
import { answersByName, contacts } from './exampleMembers.ts'
import { newsAndTasksOfExample } from './exampleTasks.ts'
import { trustOfExample } from './exampleTrust.ts'
import { notes } from './notes.ts'
import type { DevicePorts } from './ports.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { CirclePurpose } from './types.ts'

const writer = 'Priya Shah'

/**
 * The example team is made as every team is: Maureen founds it here, the others answer her invitations from sessions of
 * their own over the relay, and what they wrote comes to her sealed. Their keys are gone when this is done.
 */
export async function lookAround(desk: Desk): Promise<Result<{ teamId: string }, AppRefusal>> {
  const founded = await startTeam(desk, { name: 'Maureen Thwaite' }, { [notes.example]: 'making' })
  if (!founded.ok) return founded
  const made = await makeExample(desk)
  if (made.ok) return ok(founded.value)
  await forgetDevice(desk)
  return made
}

async function makeExample(desk: Desk): Promise<Result<null, AppRefusal>> {
  const context = desk.running?.context
  if (!context) return refuse({ kind: 'not-found' })
  const sessions: Session[] = []
  const people = new Map<CastMember, Session>()
  const { clock } = context.ports
  const priyasClock = clockBehind(clock)
  try {
    for (const member of cast) {
      const joined = await letIn(
        desk,
        context,
        member,
        member.name === writer ? priyasClock : clock,
        sessions,
      )
      if (!joined.ok) return joined
      people.set(member, joined.value)
    }
    const written = await fill(context, people, priyasClock)
    if (!written.ok) return written
    const named = (name: string) => [...people].find(([member]) => member.name === name)?.[1]
    const promised = await promiseExample(context, named, (attempt) => until(desk, attempt))
    if (!promised.ok) return promised
    for (const session of sessions)
      if (!(await untilSent(desk, session))) return refuse({ kind: 'relay-away' })
    await context.refresh()
    const kept = await context.keeper.keep((keyring) =>
      keepNote(keyring ?? context.keyring(), notes.example, 'yes'),
    )
    if (!kept.ok) return refuse({ kind: 'disk-broken' })
    const priya = named(writer)
    if (priya && written.value) {
      sessions.splice(sessions.indexOf(priya), 1)
      void tellMornings(desk, priya, priyasClock, written.value)
    }
    return ok(null)
  } finally {
    for (const session of sessions) await session.close()
  }
}

/** After the first screen: whoever looks around meanwhile sees it come, and whoever goes away misses nothing but the past. */
async function tellMornings(
  desk: Desk,
  priya: Session,
  clock: ClockBehind,
  { seriesId, last }: Visited,
): Promise<void> {
  try {
    await morningsOfExample(priya, clock, seriesId, last, desk.ports.timeZone)
    await untilSent(desk, priya)
  } catch {
    desk.ports.log('example-left')
  } finally {
    await priya.close()
  }
}

type Visited = { readonly seriesId: string; readonly last: string }

async function letIn(
  desk: Desk,
  context: Context,
  member: CastMember,
  clock: Clock,
  sessions: Session[],
): Promise<Result<Session, AppRefusal>> {
  const circleIds = circlesFor(context, member.circles)
  const { name, relation, ask } = member
  const invited = await invite(context, { name, relation, ask, circleIds, days: 14 })
  if (!invited.ok) return invited
  if (!(await context.carrier.whenSent(waitMs))) return refuse({ kind: 'relay-away' })
  const session = await desk.openSession(portsOfCast(desk, clock))
  sessions.push(session)
  const accepted = await session.run('acceptInvitation', { link: invited.value.link, name })
  if (!accepted.ok) return accepted
  const { invitationId } = invited.value
  const admitted = await until(desk, async () => {
    await context.refresh()
    return admit(context, { invitationId, circleIds, history: 'all' })
  })
  if (!admitted?.ok) return admitted ?? refuse({ kind: 'relay-away' })
  const isOpen = await untilShell(desk, session)
  return isOpen ? ok(session) : refuse({ kind: 'relay-away' })
}

/** What Maureen wrote and planned, and what Priya noted yesterday and this morning. */
async function fill(
  context: Context,
  people: ReadonlyMap<CastMember, Session>,
  priyasClock: ClockBehind,
): Promise<Result<Visited | null, AppRefusal>> {
  for (const card of cards) {
    const [circleId] = circlesFor(context, [card.circle])
    const saved = await saveCard(context, { ...card, cardId: null, circleId: circleId ?? '' })
    if (!saved.ok) return saved
  }
  for (const [order, { field, text, phone = '', person }] of emergencyLines.entries()) {
    const [circleId = ''] = circlesFor(context, [emergencyFieldOf(field).circle])
    const personId = person === undefined ? null : personIdOf(context, person)
    const said = { field, circleId, text, phone, personId, order, cardId: null, replaces: [], behalf: null }
    const saved = await saveLine(context, said)
    if (!saved.ok) return saved
  }
  for (const words of medicines) {
    const saved = await saveMedicine(context, { medicineId: null, replaces: [], words, media: [] })
    if (!saved.ok) return saved
  }
  const today = wallOf(context.ports.clock.now(), context.ports.timeZone).date
  const seriesIds: string[] = []
  for (const visit of visits) {
    const person = [...people.keys()].find((member) => member.name === visit.person)
    const personId = person ? personIdOf(context, person.name) : null
    const planned = await planVisit(context, { ...visit, from: addDays(today, -14), personId })
    if (!planned.ok) return planned
    seriesIds.push(planned.value.seriesId)
  }
  const trusted = await trustOfExample(context)
  if (!trusted.ok) return trusted
  const toDo = await newsAndTasksOfExample(context)
  if (!toDo.ok) return toDo
  const told = await tellOfThemselves(context, people)
  if (!told.ok) return told
  if (!(await context.carrier.whenSent(waitMs))) return refuse({ kind: 'relay-away' })
  const priya = [...people].find(([member]) => member.name === writer)?.[1]
  if (!priya) return ok(null)
  const money = await moneyOfExample(context, priya, today)
  if (!money.ok) return money
  const life = await lifeOfExample(context, priya, today)
  if (!life.ok) return refuse(life.refusal)
  const [seriesId = ''] = seriesIds
  const last = lastWeekday(today)
  const visited = await visitOf(context, priya, priyasClock, seriesId, last)
  return visited.ok ? ok({ seriesId, last }) : visited
}

/** Each of them says it on a phone of their own. */
async function tellOfThemselves(
  context: Context,
  people: ReadonlyMap<CastMember, Session>,
): Promise<Result<null, AppRefusal>> {
  for (const { circle, ...words } of contacts) {
    const [circleId = ''] = circlesFor(context, [circle])
    const saved = await saveContact(context, { ...words, contactId: null, circleId })
    if (!saved.ok) return saved
  }
  for (const [to, answer] of answersByName['Maureen Thwaite'] ?? []) {
    const saved = await saveAnswer(context, { answer, circleIds: circlesFor(context, [to]) })
    if (!saved.ok) return saved
  }
  const told = await Promise.all(
    [...people].map(([{ name }, session]) => tellOf(context, session, answersByName[name] ?? [])),
  )
  return told.find((one) => !one.ok) ?? ok(null)
}

async function tellOf(
  context: Context,
  session: Session,
  answers: (typeof answersByName)[string],
): Promise<Result<null, AppRefusal>> {
  for (const [to, answer] of answers) {
    const takes = { answer, circleIds: circlesFor(context, [to]) }
    if (!(await untilIn(context, session, takes.circleIds))) return refuse({ kind: 'relay-away' })
    const saved = await session.run('saveAnswer', takes)
    if (!saved.ok) return saved
  }
  return ok(null)
}

/** The last morning visit, noted as it went on: arrived two minutes past nine, left at two minutes to ten. */
async function visitOf(
  context: Context,
  priya: Session,
  clock: ClockBehind,
  seriesId: string,
  date: string,
): Promise<Result<null, AppRefusal>> {
  const { timeZone } = context.ports
  const visitId = `${seriesId}.${date}`
  clock.show(date, 9 * 60 + 2, timeZone)
  const arrived = await until(context, async () => {
    const rang = await priya.run('sayRang', { visitId, answered: true })
    return rang.ok ? priya.run('arrive', { visitId }) : rang
  })
  if (!arrived?.ok) return arrived ?? refuse({ kind: 'relay-away' })
  clock.show(date, 9 * 60 + 58, timeZone)
  for (const [tile, outcome] of notesOfPriya.tiles) {
    const ticked = await priya.run('tick', { visitId, tile: tile as TileId, outcome })
    if (!ticked.ok) return ticked
  }
  const noted = await priya.run('writeNote', { visitId, note: notesOfPriya.note })
  if (!noted.ok) return noted
  return priya.run('leaveVisit', { visitId, mood: notesOfPriya.mood, handover: notesOfPriya.handover })
}

const circlesFor = (context: Context, purposes: readonly CirclePurpose[]): readonly string[] =>
  [...(context.state()?.circleById.values() ?? [])]
    .filter((circle) => purposes.includes(circle.purpose))
    .map((circle) => circle.id)

const personIdOf = (context: Context, name: string): string | null =>
  [...(context.state()?.personById.values() ?? [])].find((person) => person.name === name)?.id ?? null

const portsOfCast = (desk: Desk, clock: Clock): DevicePorts => ({
  ...desk.ports,
  clock,
  disk: desk.ports.scratchDisk(),
  vault: vaultOfCast(),
  lock: null,
  slot: null,
  doorCards: null,
  wipe: async () => {},
})

/** Keys that nobody keeps. */
function vaultOfCast(): Vault {
  let content: Uint8Array<ArrayBuffer> | undefined
  return {
    read: async () => ok(content),
    write: async (next) => {
      content = next
      return ok(undefined)
    },
  }
}
