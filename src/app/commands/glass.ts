import { bytesToHex, ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import {
  glassFacts,
  glassLimits,
  glassNeeded,
  parseGlassContent,
  tidyText,
  type GlassContent,
} from '../../domain/index.ts'
import { glassSecretBytes, mintGlass, openGlass, splitGlass } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { glassOf, saySealed, stillHere, toldOf } from '../glassFacts.ts'
import type { GlassCommands } from '../glassTypes.ts'
import type { Look } from '../look.ts'
import { sayPrivately } from '../privately.ts'
import { selectCards } from '../select/cards.ts'

export const glassCommands: CommandTable<GlassCommands> = {
  setGlass: { on: 'team', run: setGlass },
  endGlass: { on: 'team', run: endGlass },
  askGlass: { on: 'team', run: askGlass },
  agreeGlass: { on: 'team', run: agreeGlass },
  stopGlass: { on: 'team', run: stopGlass },
  openGlass: { on: 'team', run: openTogether },
}

type Done = Promise<Result<null, AppRefusal>>

async function setGlass(
  context: Context,
  { personIds, cardIds, words: typed }: Commands['setGlass']['takes'],
): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const people = stillHere(
    look,
    [...new Set(personIds)].filter((one) => one !== look.me),
  )
  if (people.length < glassNeeded || people.length > glassLimits.people)
    return refuse({ kind: 'not-an-answer' })
  const words = tidyText(typed, glassLimits.words)
  if (!words.ok) return words
  const known = selectCards(look).map(({ cardId }) => cardId)
  const cards = [...new Set(cardIds)].filter((one) => known.includes(one)).slice(0, glassLimits.cards)
  if (words.value === '' && cards.length === 0) return refuse({ kind: 'nothing-yet' })
  const ended = await endGlass(context)
  if (!ended.ok) return ended
  const set = bytesToHex(context.ports.random(16))
  const secret = mintGlass(context.ports.random)
  const parts = await splitGlass(secret, people.length, glassNeeded)
  for (const [i, person] of people.entries()) {
    const share = { set, share: parts[i] ?? new Uint8Array() }
    const given = await say(context, look, glassFacts.share, [person], share)
    if (!given.ok) return given
  }
  const made = { set, people, secret: glassSecretBytes(secret), cards, words: words.value, mark: '' }
  return (await saySealed(context, look, made, 1)) ? ok(null) : refuse({ kind: 'disk-broken' })
}

/** What lies with those who were named opens nothing that is sealed later: each set has a secret of its own. */
async function endGlass(context: Context): Done {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  const { now } = glassOf(look, context)
  if (!now) return ok(null)
  return say(context, look, glassFacts.ended, toldOf(look, now.people), { set: now.set })
}

async function askGlass(context: Context, { reason: typed }: Commands['askGlass']['takes']): Done {
  const { look, now } = here(context)
  if (!look || !now?.people.includes(look.me)) return refuse({ kind: 'not-allowed' })
  const reason = tidyText(typed, glassLimits.reason)
  if (!reason.ok) return reason
  if (reason.value === '') return refuse({ kind: 'empty-name' })
  return say(context, look, glassFacts.ask, toldOf(look, now.people), { set: now.set, reason: reason.value })
}

/** Everybody is told first; then who asked gets the part. */
async function agreeGlass(context: Context, { askId }: Commands['agreeGlass']['takes']): Done {
  const { look, now, share, asked } = here(context)
  const ask = asked.find((one) => one.id === askId)
  if (!look || !ask) return refuse({ kind: 'not-found' })
  const isOpen = ask.standing === 'waiting' || ask.standing === 'agreed'
  if (!now?.people.includes(look.me) || !share || ask.by === look.me || !isOpen)
    return refuse({ kind: 'not-allowed' })
  const told = await say(context, look, glassFacts.agreed, toldOf(look, now.people), { ask: askId })
  if (!told.ok) return told
  return say(context, look, glassFacts.given, stillHere(look, [ask.by]), { ask: askId, share })
}

async function stopGlass(context: Context, { askId }: Commands['stopGlass']['takes']): Done {
  const { look, now } = here(context)
  if (!look || look.me !== look.state.holder) return refuse({ kind: 'not-allowed' })
  return say(context, look, glassFacts.no, toldOf(look, now?.people ?? []), { ask: askId })
}

async function openTogether(
  context: Context,
  { askId }: Commands['openGlass']['takes'],
): Promise<Result<GlassContent, AppRefusal>> {
  const { look, now, share, asked } = here(context)
  const ask = asked.find((one) => one.id === askId)
  if (!look || !ask) return refuse({ kind: 'not-found' })
  if (!now || !share || ask.by !== look.me || ask.standing !== 'agreed')
    return refuse({ kind: 'not-allowed' })
  const { team, holder } = look.state
  const content = await fromParts(ask.given, async (part) =>
    openGlass({ team, holder, set: now.set }, [share, part], now.nonce, now.sealed),
  )
  const read = content === undefined ? undefined : parseGlassContent(content)
  if (!read) return refuse({ kind: 'words-wrong' })
  const told = await say(context, look, glassFacts.opened, toldOf(look, now.people), { ask: askId })
  return told.ok ? ok(read) : told
}

/** The first part that opens it: a wrong one beside it changes nothing. */
async function fromParts(
  parts: readonly Uint8Array[],
  open: (part: Uint8Array) => Promise<Plain | undefined>,
): Promise<Plain | undefined> {
  for (const part of parts.slice(0, glassLimits.people)) {
    const opened = await open(part)
    if (opened !== undefined) return opened
  }
  return undefined
}

function here(context: Context) {
  const look = context.look()
  const none = { now: undefined, share: undefined, asked: [] }
  return { look, ...(look ? glassOf(look, context) : none) }
}

async function say(
  context: Context,
  look: Look,
  type: string,
  to: Parameters<typeof sayPrivately>[3],
  data: Plain,
): Done {
  const said = await sayPrivately(context, everyone(look.state.team), type, to, data)
  return said.ok ? ok(null) : said
}
