import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { MyHelpers } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskToEnd } from '../parts/AskToEnd.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

const hour = 3_600_000

/** Whom I asked to help me back, what they said, and the way to ask others or nobody. */
export function Helpers() {
  const { words } = useKith()
  const view = createView('helpers', () => null)
  const say = words.helpers
  return (
    <Screen title={say.title} heading={say.title} lead={say.lead} back={backToMe(words, 'safe')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <Show when={now().mine}>{(mine) => <Mine mine={mine()} />}</Show>
            <Consequences title={say.how} lines={say.howLines} kind="stays" />
            <Para text={say.not} />
            <A class="btn btn-big" classList={{ 'btn-line': now().mine !== null }} href="/me/helpers/ask">
              <Icon name="people" />
              {now().mine ? say.chooseAgain : say.choose}
            </A>
            <Show when={now().mine}>
              <Para class="quiet small" text={say.against} />
              <AskToEnd command="endHelpers" say={say} />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Mine(props: { mine: MyHelpers }) {
  const { words, dates } = useKith()
  const say = words.helpers.yours
  const total = () => props.mine.people.length + props.mine.cards
  const left = () => total() - props.mine.people.filter((one) => ['no', 'gone'].includes(one.said)).length
  const isThin = () => left() < props.mine.needed || props.mine.people.every((one) => one.said === 'gone')
  return (
    <section class="card stack">
      <h2>{say.heading}</h2>
      <p class="quiet">{dates.longDate(dates.plainDate(props.mine.at))}</p>
      <ul class="people-said">
        <For each={props.mine.people}>
          {(one) => (
            <li>
              <Face person={one.person} size="s" />
              <span class="grow">
                <b>{one.person.name}</b>
                <span class="quiet row-line">{say.said[one.said]}</span>
              </span>
            </li>
          )}
        </For>
        <Show when={props.mine.cards > 0}>
          <li>
            <Icon name="card" />
            <span class="grow">{say.cards(props.mine.cards)}</span>
          </li>
        </Show>
      </ul>
      <Para text={`${say.needed(props.mine.needed, total())} ${say.wait(props.mine.waitMs / hour)}`} />
      <Show when={isThin() || props.mine.people.some((one) => one.said === 'no')}>
        <div class="notice notice-sun">
          <Icon name="alert" />
          <Para class="grow" text={isThin() ? say.thin : say.no} />
        </div>
      </Show>
    </section>
  )
}
