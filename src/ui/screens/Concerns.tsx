import { For, Show } from 'solid-js'
import type { ConcernItem } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { ConcernDoor } from './concerns/ConcernDoor.tsx'
import { backToMe } from './me/groups.ts'

/** What I said, and what others trusted me with. */
export function Concerns() {
  const { words } = useKith()
  const view = createView('concerns', () => null)
  const say = words.concerns.list
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'safe')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <ConcernDoor door={now().door}>
              <Show when={now().concerns.length > 0} fallback={<Para class="quiet" text={say.none} />}>
                <ul class="card links">
                  <For each={now().concerns}>
                    {(one) => (
                      <li>
                        <Row of={one} />
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </ConcernDoor>
            <A class="btn btn-big" classList={{ 'btn-line': now().door === 'pin' }} href="/concern">
              <Icon name="alert" />
              {words.concerns.tile}
            </A>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function Row(props: { of: ConcernItem }) {
  const { words, dates } = useKith()
  const say = words.concerns
  const when = () => dates.stamp(props.of.at)
  return (
    <A class="link-row" href={`/concerns/${props.of.concernId}`}>
      <Face person={props.of.by} size="s" />
      <span class="grow">
        <b class="room-last">{props.of.what || say.list.photo}</b>
        <span class="quiet row-line">
          {props.of.by.isMe ? say.one.byMe(when()) : say.one.by(props.of.by.name, when())}
        </span>
        <Show when={props.of.isNew || props.of.isClosed}>
          <span class="small row-line">
            <Icon name={props.of.isNew ? 'star' : 'check'} />{' '}
            {props.of.isNew ? say.list.isNew : say.list.closed}
          </span>
        </Show>
      </span>
      <Icon name="next" />
    </A>
  )
}
