import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { CardItem, CircleRef, PersonRef, ProfileView } from '../../app/index.ts'
import { sectionIds, selectSheet, sheetSizes, type SheetSize } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { CircleMark, circleName } from '../parts/Audience.tsx'
import { CardWords } from '../parts/CardWords.tsx'
import { Choice, Pick } from '../parts/fields.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** The profile on paper: only what the one who prints can see, with who may see it at the foot. */
export function AboutSheet() {
  const { words } = useKith()
  const open = useOpen()
  const profile = createView('profile', () => null)
  const say = words.profile.sheet
  const holder = () => words.say.calledName(open()?.team.holder.name ?? '')
  return (
    <Screen
      title={say.title}
      heading={open()?.team.iAmHolder ? say.heading : say.headingOther(holder())}
      lead={say.lead}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={profile()}>{(view) => <ToPrint view={view()} />}</Ready>
    </Screen>
  )
}

/** What is nobody's business but a few people's is printed only by who ticks it. */
const usual: readonly string[] = ['everyone', 'news', 'schedule', 'care']

function ToPrint(props: { view: ProfileView }) {
  const { words } = useKith()
  const name = createUniqueId()
  const [size, setSize] = createSignal<SheetSize>('page')
  const [touched, setTouched] = createSignal<Readonly<Record<string, boolean>>>({})
  const say = words.profile.sheet
  const circles = createMemo(() => {
    const byId = new Map(props.view.cards.map(({ audience }) => [audience.circle.circleId, audience]))
    return [...byId.values()]
  })
  const isOn = ({ circleId, purpose }: CircleRef) => touched()[circleId] ?? usual.includes(purpose)
  const chosen = () => circles().filter((one) => isOn(one.circle))
  const cards = () => props.view.cards.filter((card) => isOn(card.audience.circle))
  /** Who may see all that is on it: those who are in every one of its circles. */
  const people = (): readonly PersonRef[] =>
    (chosen()[0]?.people ?? []).filter((person) =>
      chosen().every((one) => one.people.some((other) => other.personId === person.personId)),
    )
  /** What comes back on the paper goes to no more people than it was for. */
  const narrowest = () => [...chosen()].sort((a, b) => a.people.length - b.people.length)[0]?.circle
  return (
    <>
      <div class="stack-l no-print">
        <fieldset class="stack-s">
          <legend class="legend">{say.size}</legend>
          <div class="picks">
            <For each={sheetSizes}>
              {(one) => (
                <Pick
                  type="radio"
                  name={`${name}-size`}
                  checked={size() === one}
                  onChange={() => setSize(one)}
                >
                  {say.sizes[one]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <fieldset class="stack-s">
          <legend class="legend">{say.circles}</legend>
          <p class="hint">{say.circlesHint}</p>
          <div class="card choices">
            <For each={circles()}>
              {(one) => (
                <Choice
                  type="checkbox"
                  name={`${name}-circle`}
                  value={one.circle.circleId}
                  checked={isOn(one.circle)}
                  title={circleName(words, one.circle)}
                  what={words.circles.canSee(one.people.length)}
                  before={<CircleMark purpose={one.circle.purpose} large />}
                  onChange={(on) => setTouched({ ...touched(), [one.circle.circleId]: on })}
                />
              )}
            </For>
          </div>
        </fieldset>
      </div>
      <Show when={cards().length > 0} fallback={<Para class="quiet" text={say.nothing} />}>
        <PaperSheet
          kind="profile"
          circle={narrowest()}
          heading={say.about(words.say.calledName(props.view.holder.name))}
          of={props.view.holder.name}
        >
          {(large) => (
            <Sheet
              cards={cards()}
              size={size()}
              large={large()}
              circles={chosen().map((one) => one.circle)}
              people={people()}
            />
          )}
        </PaperSheet>
      </Show>
    </>
  )
}

function Sheet(props: {
  cards: readonly CardItem[]
  size: SheetSize
  large: boolean
  circles: readonly CircleRef[]
  people: readonly PersonRef[]
}) {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const say = words.profile.sheet
  const sheet = createMemo(() => {
    const measured = props.cards.map((card) => {
      const { kind, starter, text } = card
      return { kind, starter, text, extraLines: extraLinesOf(card), card }
    })
    return selectSheet(measured, props.size, props.large)
  })
  const cards = () => sheet().cards.map((one) => one.card)
  const sections = () => sectionIds.filter((id) => cards().some((card) => card.section === id))
  return (
    <>
      <Show when={sheet().left > 0}>
        <Para class="no-print left-out" text={say.left(sheet().left)} />
      </Show>
      <div class="profile-sheet">
        <For each={sections()}>
          {(id) => (
            <section aria-label={words.profileCards.sections[id]}>
              <For each={cards().filter((card) => card.section === id)}>
                {(card) => (
                  <article>
                    <h3 dir="auto">{card.starter}</h3>
                    <CardWords card={card} />
                  </article>
                )}
              </For>
            </section>
          )}
        </For>
      </div>
      <p class="sheet-seen">
        {say.seen(words.say.list(props.circles.map((circle) => circleName(words, circle))))}{' '}
        <b>{say.may(words.say.list(props.people.map((person) => words.say.calledName(person.name))))}</b>{' '}
        {say.printed(open()?.me.name ?? '', dates.longDate(dates.plainDate(clock.now())))}
      </p>
    </>
  )
}

/** Pictures stand in rows of four with their words, each step between two ways has a line and its name. */
function extraLinesOf({ sayings }: CardItem): number {
  const two = sayings.length > 1 ? 6 + sayings.length * 5 : 0
  return sayings.reduce(
    (lines, { symbols, scales }) =>
      lines + Math.ceil(symbols.length / 4) * 3 + Math.ceil(Object.keys(scales).length * 2.6),
    two,
  )
}
