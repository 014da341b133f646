import { createEffect, For, Show } from 'solid-js'
import type { ConcernFull } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { MediaList } from '../parts/media/MediaList.tsx'
import { Para } from '../parts/Para.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useParams } from '../router.tsx'
import { ConcernDoor } from './concerns/ConcernDoor.tsx'
import { ConcernValue } from './concerns/ConcernValue.tsx'
import { concernGroupIds, concernGroups, type ConcernGroup } from './concerns/groups.ts'
import { HolderLater } from './concerns/HolderLater.tsx'
import { ConcernReaders } from './concerns/ConcernReaders.tsx'

/** One worry with all that was added to it, each by whoever wrote it. */
export function ConcernPage() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('concern', () => ({ concernId: params['concernId'] ?? '' }))
  const note = createAct('noteNews')
  const say = words.concerns
  createEffect(() => {
    const ids = view()?.concern?.newsIds ?? []
    if (ids.length > 0) void note.run({ newsIds: [...ids] })
  })
  return (
    <Screen title={say.one.title} heading={say.one.title} back={{ href: '/concerns', to: say.list.title }}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <ConcernDoor door={now().door}>
            <Show when={now().concern} fallback={<Para class="quiet" text={say.one.gone} />}>
              {(concern) => <Whole of={concern()} />}
            </Show>
          </ConcernDoor>
        )}
      </Ready>
    </Screen>
  )
}

function Whole(props: { of: ConcernFull }) {
  const { words, dates } = useKith()
  const say = words.concerns.one
  const when = () => dates.stamp(props.of.at)
  return (
    <div class="stack-l">
      <section class="card stack">
        <p class="quiet">
          {props.of.by.isMe ? say.byMe(when()) : say.by(props.of.by.name, when())}{' '}
          <SavedMark saved={props.of.saved} />
        </p>
        <Show when={props.of.passedBy.length > 0}>
          <Para class="quiet" text={say.passed(props.of.passedBy.map(({ name }) => name))} />
        </Show>
        <p class="pre">
          <bdi>{props.of.what}</bdi>
        </p>
        <MediaList items={props.of.media} by={props.of.by.isMe ? undefined : props.of.by.name} />
        <Show when={props.of.safe !== ''}>
          <Para text={say.safe[props.of.safe]} />
        </Show>
        <Show when={props.of.about.length > 0}>
          <Para text={say.about(props.of.about.map(({ name }) => name))} />
        </Show>
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{seenWords(props.of, say)}</span>
        </p>
      </section>
      <HolderLater of={props.of} />
      <For each={concernGroupIds}>{(group) => <Group of={props.of} group={group} />}</For>
      <A class="btn btn-line" href={`/concerns/${props.of.concernId}/print`}>
        <Icon name="print" />
        {words.concerns.paper.link}
      </A>
      <Settled of={props.of} />
      <ConcernReaders of={props.of} />
    </div>
  )
}

function seenWords(
  of: ConcernFull,
  say: { seen: (who: readonly string[]) => string; seenMe: (who: readonly string[]) => string },
): string {
  const others = of.readers.filter((one) => !one.isMe).map(({ name }) => name)
  return others.length === of.readers.length ? say.seen(others) : say.seenMe(others)
}

function Group(props: { of: ConcernFull; group: ConcernGroup }) {
  const { words } = useKith()
  const say = words.concerns
  const fields = () =>
    props.of.fields.filter((one) => concernGroups[props.group].some((field) => field === one.field))
  return (
    <section class="card stack">
      <h2>{say.groups[props.group]}</h2>
      <For each={fields()} fallback={<Para class="quiet" text={say.one.nothing} />}>
        {(one) => (
          <div class="stack-s">
            <h3>{say.fields[one.field]}</h3>
            <Show when={one.now.length > 1}>
              <Para class="quiet" text={say.one.two} />
            </Show>
            <For each={one.now}>
              {(value) => <ConcernValue field={one.field} of={value} concern={props.of} />}
            </For>
            <Show when={one.before.length > 0}>
              <Fold title={say.one.before}>
                <For each={one.before}>
                  {(value) => <ConcernValue field={one.field} of={value} concern={props.of} />}
                </For>
              </Fold>
            </Show>
          </div>
        )}
      </For>
      <A
        class="btn btn-line"
        href={`/concerns/${props.of.concernId}/${props.group}`}
        aria-label={`${say.one.more}: ${say.groups[props.group]}`}
      >
        <Icon name="write" />
        {say.one.more}
      </A>
    </section>
  )
}

function Settled(props: { of: ConcernFull }) {
  const { words } = useKith()
  const act = createAct('addToConcern')
  const say = words.concerns.one
  const settle = () =>
    act.run({
      concernId: props.of.concernId,
      values: [{ field: 'closed', value: props.of.isClosed ? '' : 'yes' }],
    })
  return (
    <button class="btn btn-line" type="button" aria-disabled={act.busy()} onClick={() => void settle()}>
      <Icon name={props.of.isClosed ? 'undo' : 'check'} />
      {props.of.isClosed ? say.open : say.close}
    </button>
  )
}
