import type { HelpersState, RegainState } from '../../circles/index.ts'
import type { Context } from '../context.ts'
import { askOf, willsFor } from '../helpFacts.ts'
import { lookAtMeeting } from '../helpMeeting.ts'
import { readComingBack, readHelpings } from '../helpNotes.ts'
import type { HelpersView, IHelp, MyHelpers, RegainItem } from '../helpTypes.ts'
import type { Look } from '../look.ts'
import { readTold } from '../told.ts'
import { peopleOf, personRef } from './refs.ts'

export function selectHelpers(look: Look, context: Context): HelpersView {
  const people = [...look.state.personById.values()].filter((one) => one.standing === 'member')
  const asked = look.state.personById.get(look.me)?.helpers
  const meeting = lookAtMeeting(context)
  return {
    mine: asked ? selectMine(look, context, asked) : null,
    choices: peopleOf(
      look,
      people.map((one) => one.id).filter((id) => id !== look.me),
    ),
    iHelp: people.flatMap((one) => selectIHelp(look, context, one.helpers, one.id) ?? []),
    meeting: meeting ? { stage: meeting.stage, words: meeting.words } : null,
    regains: selectRegains(look, context),
  }
}

function selectMine(look: Look, context: Context, asked: HelpersState): MyHelpers {
  const wills = willsFor(look, context, asked.act)
  const said = (id: HelpersState['people'][number]) => {
    if (look.state.personById.get(id)?.standing !== 'member') return 'gone'
    const will = wills.get(id)
    return will === undefined ? 'asked' : will ? 'yes' : 'no'
  }
  return {
    askedId: asked.act,
    at: asked.at,
    people: asked.people.map((id) => ({ person: personRef(look, id), said: said(id) })),
    cards: asked.cards,
    needed: asked.needed,
    waitMs: asked.wait,
  }
}

function selectIHelp(
  look: Look,
  context: Context,
  asked: HelpersState | undefined,
  person: HelpersState['people'][number],
): IHelp | undefined {
  if (!asked?.people.includes(look.me)) return undefined
  const kept = readHelpings(context.keyring()).find((one) => one.asked === asked.act)
  // On a device that came later, the part is there only once I said yes.
  if (!kept && !askOf(look, context, asked, person)) return undefined
  return {
    askedId: asked.act,
    person: personRef(look, person),
    said: kept ? (kept.will ? 'yes' : 'no') : 'asked',
    others: peopleOf(
      look,
      asked.people.filter((id) => id !== look.me),
    ),
    cards: asked.cards,
    needed: asked.needed,
  }
}

/** Newest first. */
function selectRegains(look: Look, context: Context): readonly RegainItem[] {
  const told = readTold(context)
  const { seen, sure } = readComingBack(context.keyring())
  const isHere = (one: RegainState) => one.device === context.keyring().certificate.deviceId
  return look.state.regains
    .filter((one) => (one.standing === 'waiting' || !told.has(one.act)) && !isHere(one))
    .map((one): RegainItem => {
      const since = seen[one.act] ?? look.now
      const isMine = one.person === look.me
      const isHelper = one.helpers.people.includes(look.me)
      const isSure = sure.includes(one.device)
      return {
        regainId: one.act,
        person: personRef(look, one.person),
        since,
        until: since + one.helpers.wait,
        helpers: peopleOf(look, one.helpers.people),
        standing: one.standing,
        canStop: one.standing !== 'stopped' && (isMine || look.me === look.state.holder),
        canVouch: one.standing === 'waiting' && isHelper && !isMine && !isSure,
        sure: isSure,
      }
    })
    .sort((a, b) => b.since - a.since)
}
