import { useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { HappenedItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { tellHappened } from './me/tellHappened.ts'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

const atOnce = 30

/** Every act, as a sentence with who and when: under Me of everybody, on a person's page what is about them. */
export function Happened() {
  const { words } = useKith()
  const params = useParams()
  const personId = () => params.personId ?? null
  const happened = createView('happened', () => ({ personId: personId() }))
  const name = () => happened()?.person?.name ?? ''
  const back = () =>
    personId() === null
      ? backToMe(words, 'safe')
      : {
          href: `/people/${personId()}`,
          to: name() === '' ? words.people.title : words.say.calledName(name()),
        }
  return (
    <Screen
      title={words.happened.title}
      heading={name() === '' ? words.happened.heading : words.happened.headingOf(name())}
      lead={name() === '' ? words.happened.lead : words.happened.leadOf(name())}
      back={back()}
    >
      <Ready data={happened()} cards={3}>
        {(view) => <Sentences items={view().items} />}
      </Ready>
    </Screen>
  )
}

function Sentences(props: { items: readonly HappenedItem[] }) {
  const { words, dates } = useKith()
  const [shown, setShown] = createSignal(atOnce)
  return (
    <div class="stack-l">
      <Show when={props.items.length > 0} fallback={<Para text={words.happened.none} />}>
        <ul class="card links">
          <For each={props.items.slice(0, shown())}>
            {(item) => (
              <li class="circle-row">
                <Show when={item.by} fallback={<Icon name="people" />}>
                  {(by) => <Face person={by()} />}
                </Show>
                <span class="grow">
                  <b>{tellHappened(words, item)}</b>
                  <span class="quiet">{words.say.opening(dates.stamp(item.at))}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.items.length > shown()}>
        <button class="btn btn-quiet" type="button" onClick={() => setShown((n) => n + atOnce)}>
          {words.happened.more}
        </button>
      </Show>
      <Para class="quiet" text={`${words.happened.not} ${words.happened.lock}`} />
    </div>
  )
}
