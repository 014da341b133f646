import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import type { DirectRoom } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { Compose } from './talk/Compose.tsx'
import { Said } from './talk/DirectSaid.tsx'
import { StopMessages, Stopped } from './talk/StopMessages.tsx'

const shownAtFirst = 60

/** Two people of a team, and nobody else. Who reads it stands above the box, and who does not. */
export function Direct() {
  const { words, bridge } = useKith()
  const params = useParams()
  const personId = () => params.personId ?? ''
  const [most, setMost] = createSignal(shownAtFirst)
  const asked = createView('directTalk', () => ({ personId: personId(), most: most() }))
  const room = createMemo<DirectRoom | null | undefined>((before) => {
    const now = asked()
    return now === undefined && before?.person.personId === personId() ? before : now
  })
  createEffect(
    on(
      () => room()?.messages.at(-1)?.messageId,
      (last) => {
        if (last !== undefined && document.visibilityState === 'visible')
          void bridge.run('seeDirect', { personId: personId() })
      },
    ),
  )
  const name = () => words.say.calledName(room()?.person.name ?? '')
  return (
    <Screen
      title={words.direct.title}
      heading={room() ? words.direct.heading(name()) : words.direct.title}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={room()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.direct.gone} />}>
            {(now) => <Room room={now()} name={name()} onOlder={() => setMost(most() + shownAtFirst)} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Room(props: { room: DirectRoom; name: string; onOlder: () => void }) {
  const { words } = useKith()
  const say = createAct('sayDirectly')
  const [isShown, setShown] = createSignal(false)
  const personId = () => props.room.person.personId
  return (
    <div class="talk">
      <Show when={props.room.isStopped} fallback={<WhoReads room={props.room} name={props.name} />}>
        <Stopped room={props.room} name={props.name} isShown={isShown()} onShow={() => setShown(true)} />
      </Show>
      <Show when={!props.room.isStopped || isShown()}>
        <Said room={props.room} name={props.name} onOlder={() => props.onOlder()} />
      </Show>
      <Show when={props.room.hasLeft}>
        <div class="notice">
          <Icon name="people" />
          <Para class="grow" text={words.direct.left(props.name)} />
        </div>
      </Show>
      <Show when={!props.room.hasLeft && !props.room.isStopped}>
        <StopMessages room={props.room} name={props.name} />
        <Compose
          place={`direct/${personId()}`}
          label={words.direct.label(props.name)}
          seen={
            <p class="seen">
              <Icon name="lock" />
              <span class="seen-words">{words.direct.willSee(props.name)}</span>
            </p>
          }
          readers={[props.room.me, props.room.person]}
          busy={say.busy()}
          refusal={say.refusal()}
          onSend={async ({ text, media }) =>
            (await say.run({ personId: personId(), text, media })) !== undefined
          }
        />
      </Show>
    </div>
  )
}

/** The two, and that whose team it is does not read it, where they are neither. */
function WhoReads(props: { room: DirectRoom; name: string }) {
  const { words } = useKith()
  const isHoldersToo = () => props.room.person.isHolder || props.room.me.isHolder
  const holder = () => words.say.calledName(props.room.holder.name)
  return (
    <section class="card stack-s">
      <div class="row">
        <Face person={props.room.me} size="s" />
        <Face person={props.room.person} size="s" />
        <b class="grow">{words.direct.who(props.name)}</b>
      </div>
      <Para
        class="quiet"
        text={
          isHoldersToo() ? words.direct.others : `${words.direct.notHolder(holder())} ${words.direct.others}`
        }
      />
    </section>
  )
}
