import { For, Show } from 'solid-js'
import type { CallItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { CallCard } from './calls/CallCard.tsx'
import { Unlisted } from './calls/Unlisted.tsx'

/** Who is not in the app: what they should hear this week, who rings them, and what they know by now. It prints. */
export function CallLists() {
  const { words } = useKith()
  const view = createView('calls', () => null)
  const say = words.calls
  return (
    <Screen
      title={say.title}
      heading={say.title}
      lead={say.lead}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().iAmHolder}>
              <Unlisted />
            </Show>
            <Show when={now().calls.length === 0} fallback={<Lists calls={now().calls} />}>
              <div class="card stack">
                <Para text={say.none} />
                <A class="btn" href="/people">
                  {say.toPeople}
                </A>
              </div>
            </Show>
            <Show when={now().iAmHolder && now().others.length > 0}>
              <section class="stack no-print">
                <h2>{say.others}</h2>
                <ul class="card links">
                  <For each={now().others}>
                    {(one) => (
                      <li>
                        <A class="link-row" href={`/talk/lists/${one.contactId}`}>
                          <Icon name="phone" />
                          <span class="grow">
                            {one.name}
                            <span class="quiet small row-line">{one.what}</span>
                          </span>
                          <Icon name="next" />
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

/** Who is rung, who is written to; and the list on paper. */
function Lists(props: { calls: readonly CallItem[] }) {
  const { words } = useKith()
  const say = words.calls
  const toRing = () => props.calls.filter(({ way }) => way !== 'letter')
  const toWrite = () => props.calls.filter(({ way }) => way === 'letter')
  return (
    <>
      <div class="stack-l no-print">
        <Show when={toRing().length > 0}>
          <section class="stack">
            <h2>{say.toRing}</h2>
            <For each={toRing()}>{(call) => <CallCard call={call} />}</For>
          </section>
        </Show>
        <Show when={toWrite().length > 0}>
          <section class="stack">
            <h2>{say.toWrite}</h2>
            <For each={toWrite()}>{(call) => <CallCard call={call} />}</For>
          </section>
        </Show>
        <button class="btn btn-big" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {say.print}
        </button>
      </div>
      <Sheet calls={props.calls} />
    </>
  )
}

/** On paper: in large letters, with a box for each thing. What they know already is left out. */
function Sheet(props: { calls: readonly CallItem[] }) {
  const { words, dates, clock } = useKith()
  const open = useOpen()
  const say = words.calls
  const toTell = (call: CallItem) => call.lines.filter(({ toldBy }) => toldBy.length === 0)
  return (
    <article class="sheet-paper call-sheet" data-large="yes">
      <header class="sheet-head">
        <h2>{say.title}</h2>
        <p>
          <b>{open()?.team.holder.name}</b>
          <span>{dates.longDate(dates.plainDate(clock.now()))}</span>
        </p>
      </header>
      <For each={props.calls.filter((call) => call.way !== 'letter' && toTell(call).length > 0)}>
        {(call) => (
          <section>
            <h3>{call.name}</h3>
            <p>{[call.phones.join(' · ') || say.noNumber, call.when].filter(Boolean).join(' · ')}</p>
            <p>{call.ringers.length > 0 ? say.rings(call.ringers.map(({ name }) => name)) : say.whoRings}</p>
            <ul>
              <For each={toTell(call)}>{(line) => <li>☐ {line.text}</li>}</For>
            </ul>
          </section>
        )}
      </For>
    </article>
  )
}
