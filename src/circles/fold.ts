import type { CircleId, DeviceId, PersonId, TeamId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { orderActs, pastOf, type Ordered, type Sees } from './causal.ts'
import { rankOf, takeEffect } from './effects.ts'
import { hearHolder, hearNominees, type HolderWord } from './holderWord.ts'
import { beginLedger, findAuthor, isMember, type Ledger } from './ledger.ts'
import { findLosses, type Losses } from './losses.ts'
import { isByNominee, permits } from './nominees.ts'
import { projectTeam } from './project.ts'
import { regainedByHolder } from './regain.ts'
import { findFault } from './rules.ts'
import type { Case } from './sentences.ts'
import type { ActFault, TeamState } from './state.ts'
import { suspend, voidEpochs } from './suspend.ts'
import type { Act, Found } from './types.ts'

/**
 * The same acts give the same team, in whatever order and however often they came. `given` have been through
 * `verifyAct`. Undefined until the founding act is here.
 *
 * 1. order   parents first; what has no parents here waits
 * 2. stray   acts that rest on a log they may not rest on
 * 3. hear    the Holder's word: it rests on nobody else's, so it is known before the others are judged
 * 4. judge   each act by its rules in its own past, then by the Holder's concurrent word
 * 5. again   without what a device said that was lost at the time, with what the Holder says who came back by helpers
 * 6. again   by what nominees said in the Holder's place, which rests on the Holder's word and outranks the others'
 * 7. suspend what somebody did while an equal was ending their access
 * 8. project the ledger to what people ask
 */
export function fold(team: TeamId, given: readonly Act[]): TeamState | undefined {
  const ours = given.filter((act) => isOfTeam(act, team))
  const ordered = orderActs(ours)
  const found = ordered.acts.find((act): act is Act<Found> => act.body.type === 'found')
  if (!found) return undefined
  const strays = findStrays(ordered, team)
  const first = hearAndJudge(ordered, found, strays, undefined, new Map())
  const losses = findLosses(ordered, first.ledger)
  const regained = regainedByHolder(first.ledger)
  const second = losses || regained.size > 0 ? hearAndJudge(ordered, found, strays, losses, regained) : first
  const nominees = hearNominees(ordered, found, second.word, second.ledger)
  const { word, ledger, faultByPosition } = nominees
    ? judgeBy(ordered, found, strays, losses, nominees.word, nominees.heard)
    : second
  suspend(ledger, word)
  voidEpochs(ledger)
  const foreign = given.filter((act) => !isOfTeam(act, team))
  return projectTeam({ ordered, found, ledger, faultByPosition, foreign })
}

const isOfTeam = ({ id, body }: Act, team: TeamId): boolean =>
  body.type === 'found' ? id === (team as string) : body.team === team

/** Acts with a log in their past that not everybody who reads theirs can read. */
function findStrays({ order, acts }: Ordered, team: TeamId): ReadonlySet<number> {
  const strays = new Set<number>()
  const pastLogs: ReadonlySet<CircleId>[] = []
  for (const [position, act] of acts.entries()) {
    const own = logOf(act)
    const past = new Set<CircleId>()
    for (const parent of act.body.after)
      for (const log of pastLogs[order.positionById.get(parent) ?? -1] ?? []) past.add(log)
    if ([...past].some((log) => log !== own)) strays.add(position)
    if (own !== everyone(team)) past.add(own)
    pastLogs.push(past)
  }
  return strays
}

type Judgement = {
  readonly word: HolderWord
  readonly ledger: Ledger
  readonly faultByPosition: ReadonlyMap<number, ActFault>
}

function hearAndJudge(
  ordered: Ordered,
  found: Act<Found>,
  strays: ReadonlySet<number>,
  losses: Losses | undefined,
  regained: ReadonlyMap<number, DeviceId>,
): Judgement {
  const silent = new Set(strays)
  for (const [position, act] of ordered.acts.entries())
    if (losses?.faultOf(position, act)) silent.add(position)
  return judgeBy(ordered, found, strays, losses, hearHolder(ordered, found, silent, regained), new Map())
}

/** `heard` are acts that were judged before and stand, with who said them. */
function judgeBy(
  ordered: Ordered,
  found: Act<Found>,
  strays: ReadonlySet<number>,
  losses: Losses | undefined,
  word: HolderWord,
  heard: ReadonlyMap<number, PersonId>,
): Judgement {
  const ledger = beginLedger(ordered.order, found.id as string as TeamId, found.body.holder.personId)
  return { word, ledger, faultByPosition: judgeAll(ordered, strays, word, ledger, losses, heard) }
}

/** Who says it, by what they knew. A device that recovers speaks for whom its certificate names: its rules ask the kit. */
function authorOf(
  { by, body }: Act,
  position: number,
  sees: Sees,
  ledger: Ledger,
  losses: Losses | undefined,
): PersonId | undefined {
  if (body.type === 'found') return body.holder.personId
  if (body.type === 'recover' || body.type === 'regain')
    return body.certificate.deviceId === by ? body.certificate.personId : undefined
  return losses?.authorByDrop.get(position) ?? findAuthor(ledger, sees, by)
}

function judgeAll(
  { order, acts }: Ordered,
  strays: ReadonlySet<number>,
  word: HolderWord,
  ledger: Ledger,
  losses: Losses | undefined,
  heard: ReadonlyMap<number, PersonId>,
): ReadonlyMap<number, ActFault> {
  const faultByPosition = new Map<number, ActFault>()
  for (const [position, act] of acts.entries()) {
    const sees = pastOf(order, position)
    const author = heard.get(position) ?? authorOf(act, position, sees, ledger, losses)
    if (author === undefined || strays.has(position)) {
      faultByPosition.set(position, author === undefined ? 'unknown-device' : 'wrong-log')
      continue
    }
    const { id, body, by: device } = act
    const isNominee = heard.has(position) || isByNominee({ body, author, sees, ledger })
    const given = { id, body, position, author, device, sees, ledger, word, isNominee }
    if (heard.has(position)) ledger.byNominee.add(position)
    if (losses?.authorByDrop.has(position) || heard.has(position)) {
      takeEffect(given)
      continue
    }
    const fault = judge(given, act, losses?.faultOf(position, act))
    if (fault) faultByPosition.set(position, fault)
  }
  return faultByPosition
}

function judge(given: Case, act: Act, lost: ActFault | undefined): ActFault | undefined {
  const { body, ledger, sees, author } = given
  if (body.type === 'found') {
    takeEffect(given)
    return undefined
  }
  if (!isMember(ledger, sees, author)) return 'author-not-a-member'
  const fault = findFault(given)
  // Where an invitation is void, whom it let in may have been handed keys.
  const isAsked = !fault || fault === 'unknown-invitation'
  const ending = isAsked ? endingOf(given, act) : undefined
  const taken = isAsked && given.isNominee ? sayTaken(given, fault !== undefined) : undefined
  const isOwn = author === ledger.holder || !given.isNominee || !findFault({ ...given, isNominee: false })
  const gone = ending ?? (isOwn ? undefined : taken)
  if (!fault && !lost && !gone) {
    if (given.isNominee && !taken) ledger.byNominee.add(given.position)
    takeEffect(given)
    return undefined
  }
  noteHandedKeys(given, fault, gone?.position)
  return fault ?? lost ?? gone?.fault
}

type Ended = { readonly position: number; readonly fault: ActFault }

/** What a higher rank ended while it happened (rule 3), unless the Holder had settled it (rule 5). */
function endingOf(given: Case, act: Act): Ended | undefined {
  const { author, position, word, isNominee } = given
  const ending = (word.endingsByPerson.get(author) ?? []).find(
    (one) =>
      isLive(given, one) &&
      isInScope(one.type, one.circle, act, author) &&
      // What a nominee says they had not heard of stands, where the Holder had.
      !(one.isByNominee && (isNominee || word.isKnown(position))),
  )
  return ending && { position: ending.position, fault: 'void-by-removal' }
}

/** The nomination it rests on was taken back meanwhile, and what came in its place does not let them. */
function sayTaken(given: Case, isWhatever: boolean): Ended | undefined {
  const taken = (given.word.sayTakenByPerson.get(given.author) ?? []).find(
    (one) =>
      isLive(given, one) &&
      (isWhatever || !one.instead || one.instead.voices > 0 || !permits(one.instead, given)),
  )
  return taken && { position: taken.position, fault: 'void-by-dismissal' }
}

const isLive = (
  { position, word }: Case,
  one: { readonly position: number; readonly isConcurrent: (position: number) => boolean },
): boolean => one.isConcurrent(position) && !word.isSettled(position, one.position)

function isInScope(
  type: 'remove' | 'revoke' | 'retire',
  circle: CircleId | undefined,
  act: Act,
  author: PersonId,
): boolean {
  if (type === 'remove') return true
  if (logOf(act) !== circle) return false
  if (type === 'revoke') return true
  const { body } = act
  return body.type === 'grant' || body.type === 'term' || (body.type === 'revoke' && body.person !== author)
}

/**
 * An act that is void may have handed out keys all the same (`by` is what voided it): that person is remembered as one the next epoch must leave
 * out, and an epoch begun by somebody who was being removed stays readable. So is whom the Holder granted a circle on
 * one device while another device of theirs let somebody else in by the same invitation.
 */
function noteHandedKeys(given: Case, fault: ActFault | undefined, by: number | undefined): void {
  const { body, position, author, device, sees, ledger, word } = given
  const lost = word.lostByPosition.get(position)
  if (body.type === 'admit' && lost && lost.fault === fault) ledger.lostAdmissions.push(lost)
  if (body.type === 'admit' && by !== undefined && body.answer.answer === 'yes')
    ledger.lostAdmissions.push({ fault: 'void-by-removal', to: by, person: body.answer.joiner.personId })
  const rank = rankOf(ledger, position, author)
  const wasLost = (person: PersonId) =>
    ledger.lostAdmissions.some((lost) => lost.person === person && !sees(lost.to))
  if (body.type === 'grant' && (!fault || (fault === 'person-not-a-member' && wasLost(body.person))))
    ledger.circleById
      .get(body.circle)
      ?.voidGrants.push({ position, person: body.person, by: author, rank, history: body.history })
  if (body.type === 'epoch' && !fault) {
    const { circle, commitment, follows } = body
    ledger.circleById
      .get(circle)
      ?.epochs.push({ position, by: author, device, commitment, follows, isVoid: true })
  }
}
