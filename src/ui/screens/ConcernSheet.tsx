import { createSignal, For, Show } from 'solid-js'
import type { ConcernFull } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Choice } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { ConcernDoor } from './concerns/ConcernDoor.tsx'
import { ConcernValue } from './concerns/ConcernValue.tsx'
import { concernGroupIds, concernGroups, type ConcernGroup } from './concerns/groups.ts'

/**
 * A worry on A4, for who must take it to the council. What it tells is said first, and part by part it can be left out. No code
 * is made for it: a sheet's code is a fact of a circle, and would tell others that there is something.
 */
export function ConcernSheet() {
  const { words } = useKith()
  const params = useParams()
  const id = () => params['concernId'] ?? ''
  const view = createView('concern', () => ({ concernId: id() }))
  const say = words.concerns
  return (
    <Screen
      title={say.paper.title}
      heading={say.paper.link}
      lead={say.paper.lead}
      back={{ href: `/concerns/${id()}`, to: say.one.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <ConcernDoor door={now().door}>
            <Show when={now().concern} fallback={<Para class="quiet" text={say.one.gone} />}>
              {(concern) => <ToPrint of={concern()} />}
            </Show>
          </ConcernDoor>
        )}
      </Ready>
    </Screen>
  )
}

function ToPrint(props: { of: ConcernFull }) {
  const { words } = useKith()
  const say = words.concerns
  const [out, setOut] = createSignal<readonly ConcernGroup[]>([])
  const fieldsOf = (group: ConcernGroup) =>
    props.of.fields.filter(
      ({ field, now }) =>
        concernGroups[group].some((one) => one === field) && now.some(({ value }) => value !== ''),
    )
  const there = () => concernGroupIds.filter((group) => fieldsOf(group).length > 0)
  const shown = () => there().filter((group) => !out().includes(group))
  const tick = (group: ConcernGroup, on: boolean) =>
    setOut(on ? out().filter((one) => one !== group) : [...out(), group])
  const names = () => {
    const written = shown().flatMap((group) =>
      fieldsOf(group).flatMap(({ now }) => now.map(({ by }) => by.name)),
    )
    const all = [...props.of.about, ...props.of.readers].map(({ name }) => name)
    return [...new Set([...all, ...written])].filter((name) => name !== props.of.by.name)
  }
  return (
    <div class="stack-l">
      <div class="stack no-print">
        <Show when={there().length > 0}>
          <fieldset class="stack-s">
            <legend class="legend">{say.paper.part}</legend>
            <div class="card choices">
              <For each={there()}>
                {(group) => (
                  <Choice
                    type="checkbox"
                    name="parts"
                    value={group}
                    checked={!out().includes(group)}
                    title={say.groups[group]}
                    onChange={(on) => tick(group, on)}
                  />
                )}
              </For>
            </div>
          </fieldset>
        </Show>
        <Para strong text={say.paper.tells(names())} />
        <Para class="quiet" text={say.paper.keep} />
        <button class="btn btn-big" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {say.paper.print}
        </button>
      </div>
      <Paper of={props.of} groups={shown()} fieldsOf={fieldsOf} />
    </div>
  )
}

/** What was seen comes first; what somebody thinks stands by itself, under its name. */
function Paper(props: {
  of: ConcernFull
  groups: readonly ConcernGroup[]
  fieldsOf: (group: ConcernGroup) => ConcernFull['fields']
}) {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const say = words.concerns
  const stamp = (at: number) => dates.stamp(at)
  const since = (personId: string) => props.of.letIn.find(({ person }) => person.personId === personId)
  const order = () => [
    ...props.groups.filter((one) => one !== 'opinion'),
    ...props.groups.filter((one) => one === 'opinion'),
  ]
  return (
    <article class="sheet-paper">
      <header class="sheet-head">
        <h2>{say.paper.heading}</h2>
        <p>
          <b>{open()?.team.holder.name}</b>
          <span>{dates.longDate(dates.plainDate(clock.now()))}</span>
        </p>
      </header>
      <section class="stack-s">
        <h3>{say.paper.first}</h3>
        <p class="pre">
          <bdi>{props.of.what}</bdi>
        </p>
        <p class="said-by">{say.paper.by(props.of.by.name, stamp(props.of.at))}</p>
        <Show when={props.of.safe !== ''}>
          <Para text={say.one.safe[props.of.safe]} />
        </Show>
        <Show when={props.of.about.length > 0}>
          <p class="pre">
            <b>{say.paper.about}</b> {words.say.list(props.of.about.map(({ name }) => name))}
          </p>
        </Show>
      </section>
      <For each={order()}>
        {(group) => (
          <section class="stack-s concern-part" data-opinion={group === 'opinion' ? 'yes' : 'no'}>
            <h3>{group === 'opinion' ? say.paper.opinion : say.groups[group]}</h3>
            <For each={props.fieldsOf(group)}>
              {({ field, now }) => (
                <div>
                  <Show when={group !== 'opinion'}>
                    <h4>{say.fields[field]}</h4>
                  </Show>
                  <For each={now}>
                    {(value) => <ConcernValue field={field} of={value} concern={props.of} />}
                  </For>
                </div>
              )}
            </For>
          </section>
        )}
      </For>
      <section class="stack-s">
        <h3>{say.paper.readers}</h3>
        <For each={props.of.readers}>
          {(person) => (
            <p class="said-by">
              {since(person.personId)
                ? say.paper.since(person.name, stamp(since(person.personId)?.at ?? 0))
                : say.paper.sinceFirst(person.name)}
            </p>
          )}
        </For>
        <p class="paper-line">{say.paper.blank}</p>
      </section>
    </article>
  )
}
