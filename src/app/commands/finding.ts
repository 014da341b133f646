import { ok, refuse, type Result } from '../../base/index.ts'
import {
  believedDay,
  doseFacts,
  hasTerms,
  messageType,
  plainWords,
  recordFacts,
  termsOf,
  tidyText,
  withoutAsking,
} from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../desk.ts'
import { findWords, wordsNear, type FoundWord } from '../finding.ts'
import type { FindingCommands, FoundItem, FoundThing } from '../findingTypes.ts'
import { fairly, once, type Look } from '../look.ts'
import { selectDirectWords } from '../select/direct.ts'
import { selectFindable, type Findable } from '../select/findable.ts'
import { isSo } from '../select/medicineSaid.ts'
import { medicinesOf, wordingsOf } from '../select/medicineFacts.ts'
import { itemOf } from '../select/observations.ts'
import { audienceOf, personRef } from '../select/refs.ts'
import { messageItem } from '../select/talkItem.ts'
import { selectOne } from '../select/written.ts'
import { talkIn } from '../talkIndex.ts'

export const findingCommands: CommandTable<FindingCommands> = { find: { on: 'aside', run: find } }

/** So many are asked for as they stand. The newest are given, and of those before some of everybody's. */
const limits = { text: 200, looked: 400, newest: 30, older: 20 } as const

/** What stands first, then what was said of days, the newest first. Waits for nobody and writes nothing. */
async function find(
  desk: Desk,
  takes: Commands['find']['takes'],
): Promise<Result<Commands['find']['gives'], AppRefusal>> {
  const context = desk.running?.context
  const look = desk.running?.isOut() ? undefined : context?.look()
  const text = tidyText(takes.text, limits.text)
  if (!text.ok) return text
  const terms = termsOf(text.value)
  if (terms.length === 0) return refuse({ kind: 'nothing-yet' })
  if (!context || !look) return refuse({ kind: 'not-found' })
  const things = [...selectFindable(look, context, desk), ...direct(look, context)].map((one) => ({
    ...one,
    plain: plainWords(one.words.join('\n')),
  }))
  const rest = () => new Promise<void>((go) => void context.ports.scheduler.after(0, go))
  const lookFor = async (wanted: readonly string[]) => ({
    said: await findWords(look, wanted, rest),
    standing: things.filter(({ plain }) => hasTerms(plain, wanted)),
  })
  const exact = await lookFor(terms)
  if (exact.said.length + exact.standing.length > 0) return ok({ ...hitsOf(look, exact), instead: [] })
  // A question is asked as people ask it. Whoever wrote a thing down wrote no question.
  const telling = withoutAsking(terms)
  const isAsked = telling.length > 0 && telling.length < terms.length
  const told = isAsked ? await lookFor(telling) : exact
  if (told.said.length + told.standing.length > 0) return ok({ ...hitsOf(look, told), instead: telling })
  const plains = things.map(({ plain }) => plain)
  const instead = wordsNear(look, isAsked ? telling : terms, plains)
  return ok(instead.length === 0 ? nothing : { ...hitsOf(look, await lookFor(instead)), instead })
}

const nothing = { hits: [], more: 0, instead: [] } as const
type All = { readonly said: readonly FoundWord[]; readonly standing: readonly Findable[] }

function hitsOf(look: Look, { said, standing }: All): { hits: readonly FoundItem[]; more: number } {
  const things = standing.map(({ item }) => item())
  const looked = fairly(said, limits.looked, ({ device }) => device)
  const found = placed(look, looked)
  const dated = [...found, ...things.filter(({ date }) => date !== '').map(dateOfThing)].sort(
    (a, b) => b.at - a.at,
  )
  const hits = [...things.filter(({ date }) => date === ''), ...dated.map(({ item }) => item)]
  const older = fairly(hits.slice(limits.newest), limits.older, authorOf)
  return {
    hits: [...hits.slice(0, limits.newest), ...older],
    more: hits.length - Math.min(hits.length, limits.newest) - older.length + said.length - looked.length,
  }
}

const authorOf = (hit: FoundItem): string => {
  if (hit.kind === 'visit') return hit.record.by?.personId ?? ''
  if (hit.kind === 'paper') return hit.paper.enteredBy?.personId ?? ''
  return hit.by?.personId ?? ''
}

type Dated = { readonly at: number; readonly item: FoundItem }
const dateOfThing = (item: FoundThing): Dated => ({ at: Date.parse(`${item.date}T12:00Z`), item })

/** As it stands now: what was put right, taken back, or does not count is not found. */
function placed(look: Look, said: readonly FoundWord[]): readonly Dated[] {
  const doses = once(() => dosesById(look))
  const done = new Set<string>()
  return said.flatMap((one): readonly Dated[] => {
    const id = one.type === recordFacts.comment ? one.of : one.id
    if (done.has(id)) return []
    done.add(id)
    if (one.type === messageType) return messageOf(look, one)
    if (one.type === doseFacts.dose) return doses().get(id) ?? []
    const written = selectOne(look, id)
    const item = written && itemOf(look, written)
    return item ? [{ at: one.at, item }] : []
  })
}

function messageOf(look: Look, { id, circle }: FoundWord): readonly Dated[] {
  const talk = talkIn(look, circle as CircleId)
  const said = talk.find(id)
  const message = said && messageItem(look, talk, said, new Map())
  const where = look.circles.find((one) => one.id === circle)
  if (!message || !where || message.isBack || message.text === '') return []
  const { text, at, by } = message
  const opens = message.isNews ? `news/${id}` : circle
  return [{ at, item: thingOf('message', { id, opens, text, by, at, audience: audienceOf(look, where) }) }]
}

/** With what was said of it in words. */
function dosesById(look: Look): ReadonlyMap<string, readonly Dated[]> {
  const medicines = medicinesOf(look)
  const care = look.circles.find(({ purpose }) => purpose === 'care')
  const audience = care ? audienceOf(look, care) : null
  return new Map(
    [...medicines.doses].flatMap(([medicineId, doses]) => {
      const title = wordingsOf(medicines.byId.get(medicineId))[0]?.name ?? ''
      return doses
        .filter((one) => isSo(one) && title !== '' && one.said.words + one.said.why !== '')
        .map(({ id, by, said: { words, why, at } }) => {
          const text = [words, why].filter(Boolean).join('\n')
          const more = {
            id,
            opens: medicineId,
            title,
            text,
            at,
            by: personRef(look, by as PersonId),
            audience,
          }
          return [id, [{ at, item: thingOf('dose', more) }]] as const
        })
    }),
  )
}

const direct = (look: Look, context: Context): readonly Findable[] =>
  selectDirectWords(look, context).map(({ person, message: { messageId, text, at, by } }) => ({
    words: [text],
    item: () => thingOf('direct', { id: messageId, opens: person, text, at, by, audience: null }),
  }))

type Said = Pick<FoundThing, 'id' | 'opens' | 'text' | 'by' | 'audience'> & {
  readonly title?: string
  readonly at: number
}
const thingOf = (what: FoundThing['what'], { at, title = '', ...said }: Said): FoundThing => ({
  ...{ kind: 'thing', what, title, ...said },
  date: believedDay('', at),
})
