import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  applyTo,
  changesSince,
  editDoc,
  freeDoc,
  headsOf,
  metaSince,
  newDoc,
  setText,
  valueOf,
  type AutomergeDoc,
} from '../../src/documents/automerge.ts'
import { putBack, writtenBy, type Row } from '../../src/documents/index.ts'
import type { Plain } from '../../src/base/index.ts'
import type { DeviceId } from '../../src/keys/index.ts'
import { documentsReady } from '../helpers/documents.ts'

beforeAll(documentsReady)

const honest = ['asha', 'asha2', 'maureen'] as const
const names = [...honest, 'mallory'] as const
type Name = (typeof names)[number]
type Draft = Record<string, unknown>
type Edit = (draft: Draft, say: string) => void

const mapIn = (draft: Draft): Draft => draft['steps'] as Draft
/** As apps write: a plain field, a text by its smallest edit, an entry of a map, an entry taken out. */
const edits: readonly Edit[] = [
  (draft, say) => void (draft['picture'] = say),
  (draft, say) => void (draft['over'] = say.length % 2 === 0 ? `over ${say}` : say),
  (draft, say) => setText(draft, 'title', `${String(draft['title'])} ${say}`),
  (draft, say) => setText(draft, 'title', `${say} ${String(draft['title']).slice(3)}`),
  (draft, say) => void (mapIn(draft)[`s${say.length % 3}`] = { text: say, done: '' }),
  (draft, say) => {
    const step = mapIn(draft)[`s${say.length % 3}`] as Draft | undefined
    if (step) step['done'] = say
  },
  (draft, say) => void delete mapIn(draft)[`s${say.length % 3}`],
]
/** As an altered app can. */
const strayEdits: readonly Edit[] = [
  ...edits.slice(0, 2),
  (draft, say) => void (draft['title'] = say),
  (draft, say) => void (draft['steps'] = { [say]: { text: say, done: say } }),
  (draft, say) => void (draft['steps'] = say),
  (draft) => void delete draft['title'],
  (draft) => {
    for (const key of Object.keys(draft)) delete draft[key]
  },
  (draft, say) => void (draft['more'] = say),
]

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      who: fc.constantFrom(...honest),
      edit: fc.nat(edits.length - 1),
      puts: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constant('mallory' as const),
      edit: fc.nat(strayEdits.length - 1),
      puts: fc.constant(false),
    }),
  },
  { weight: 4, arbitrary: fc.record({ who: fc.constantFrom(...names), from: fc.constantFrom(...names) }) },
)

const actorOf = (name: Name): string => (names.indexOf(name) + 1).toString(16).padStart(64, '0')
const begun = (): AutomergeDoc =>
  editDoc(newDoc(actorOf('asha')), (draft) =>
    Object.assign(draft, {
      title: 'To walk',
      picture: '',
      over: '',
      steps: { s0: { text: 'Shoes', done: '' } },
    }),
  )
const copyFor = (name: Name): AutomergeDoc => applyTo(newDoc(actorOf(name)), changesSince(begun(), []))
const plainOf = (doc: AutomergeDoc): Plain => valueOf(doc) as Plain

function rowOf(doc: AutomergeDoc): Row {
  const changes = changesSince(doc, [])
  const history = metaSince(doc, [])
    .map((meta, n) => ({
      ...{ hash: meta.hash, op: meta.startOp, at: 1, change: changes[n] ?? new Uint8Array() },
      device: (names.find((name) => actorOf(name) === meta.actor) ?? '') as DeviceId,
    }))
    .sort((a, b) => a.op - b.op || (a.hash < b.hash ? -1 : 1))
  const authors = [...new Set(history.map(({ device }) => device))]
  const row = { data: plainOf(doc), authors, history, last: { device: 'asha', at: 1 }, begun: null }
  return { ...row, isCopied: false, older: null } as unknown as Row
}

const counts = ({ device }: { readonly device: string }): boolean => device !== 'mallory'

/** What is said with strays about, and what would have been said without: the same people, edits and meetings. */
function play(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): void {
  const docs = new Map<Name, AutomergeDoc>(names.map((name) => [name, copyFor(name)]))
  const without = new Map<Name, AutomergeDoc>(names.map((name) => [name, copyFor(name)]))
  const at = (all: Map<Name, AutomergeDoc>, name: Name) => all.get(name) ?? begun()
  for (const [n, one] of steps.entries()) {
    const say = `${one.who.slice(0, 1)}${'x'.repeat(n % 4)}${n}`
    if ('from' in one) {
      for (const all of [docs, without])
        all.set(one.who, applyTo(at(all, one.who), changesSince(at(all, one.from), [])))
    } else if (one.who === 'mallory') {
      docs.set(
        'mallory',
        editDoc(at(docs, 'mallory'), (draft) => strayEdits[one.edit]?.(draft, say)),
      )
    } else {
      const edit = edits[one.edit]
      const counted = writtenBy(rowOf(at(docs, one.who)), counts)
      const isWhole = (plainOf(at(docs, one.who)) as Draft)['steps']?.constructor === Object
      const aims = editDoc(at(without, one.who), (draft) => edit?.(draft, say))
      docs.set(
        one.who,
        editDoc(at(docs, one.who), (draft) => {
          if (one.puts || !isWhole || one.edit > 1) putBack(draft, counted)
          edit?.(draft, say)
        }),
      )
      without.set(one.who, aims)
    }
  }
  for (const name of honest) {
    const data = writtenBy(rowOf(at(docs, name)), counts)
    expect(data).toEqual(plainOf(at(without, name)))
  }
  for (const doc of [...docs.values(), ...without.values()]) freeDoc(doc)
}

test('whatever a stray changes in between, the document says what those who may write it made of it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => play(steps)),
    { numRuns: 150 },
  )
})

test('where nobody strayed it is left as it is, byte for byte, and nothing is opened', () => {
  const doc = copyFor('maureen')
  const row = rowOf(editDoc(doc, (draft) => void (draft['picture'] = 'tea')))
  expect(writtenBy(row, counts)).toBe(row.data)
  expect(headsOf(doc).length).toBe(1)
})
