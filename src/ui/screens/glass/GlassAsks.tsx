import { createEffect, createSignal, For, Show } from 'solid-js'
import type { GlassAskItem, GlassView } from '../../../app/index.ts'
import type { GlassContent } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** Every asking, agreeing and opening, for the Holder and all who are named. Nobody can take one out. */
export function GlassAsks(props: { view: GlassView }) {
  const { words } = useKith()
  const note = createAct('noteNews')
  const say = words.glass.asks
  createEffect(() => {
    const id = props.view.news?.newsId
    if (id !== undefined) void note.run({ newsIds: [id] })
  })
  return (
    <Show when={props.view.iAmHolder || props.view.asked.length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <For each={props.view.asked} fallback={<Para class="quiet" text={say.none} />}>
          {(ask) => <Ask of={ask} iAmHolder={props.view.iAmHolder} />}
        </For>
      </section>
    </Show>
  )
}

function Ask(props: { of: GlassAskItem; iAmHolder: boolean }) {
  const { words, dates } = useKith()
  const agree = createAct('agreeGlass')
  const stop = createAct('stopGlass')
  const open = createAct('openGlass')
  const [content, setContent] = createSignal<GlassContent>()
  const say = words.glass.asks
  const askId = () => ({ askId: props.of.askId })
  const isOpen = () => props.of.standing === 'waiting' || props.of.standing === 'agreed'
  const show = async () => {
    const done = await open.run(askId())
    if (done) setContent(done.gives)
  }
  return (
    <article class="card stack">
      <Para
        strong
        text={
          props.of.by.isMe
            ? say.byMe(dates.stamp(props.of.at))
            : say.by(props.of.by.name, dates.stamp(props.of.at))
        }
      />
      <p class="pre">
        <bdi>{props.of.reason}</bdi>
      </p>
      <For each={props.of.agreed}>
        {(one) => (
          <p class="row">
            <Icon name="check" />
            {one.person.isMe
              ? say.agreedMe(dates.stamp(one.at))
              : say.agreed(one.person.name, dates.stamp(one.at))}
          </p>
        )}
      </For>
      <For each={props.of.opened}>
        {(at) => (
          <p class="row">
            <Icon name="eye" />
            {say.opened(dates.stamp(at))}
          </p>
        )}
      </For>
      <Show when={props.of.standing === 'stopped' || props.of.standing === 'over'}>
        <Para class="quiet" text={props.of.standing === 'stopped' ? say.stopped : say.over} />
      </Show>
      <Show when={props.of.standing === 'waiting'}>
        <Para class="quiet" text={say.waiting} />
      </Show>
      <Show when={props.of.by.isMe && props.of.standing === 'agreed' && !props.of.mayOpen}>
        <Para class="quiet" text={say.coming} />
      </Show>
      <Show when={props.of.mayAgree}>
        <Para class="quiet" text={say.agreeWhat} />
        <button
          class="btn"
          type="button"
          aria-disabled={agree.busy()}
          onClick={() => void agree.run(askId())}
        >
          <Icon name="check" />
          {say.agree}
        </button>
      </Show>
      <Show when={props.of.mayOpen}>
        <Para class="quiet" text={say.openWhat} />
        <button class="btn btn-big" type="button" aria-disabled={open.busy()} onClick={() => void show()}>
          <Icon name="eye" />
          {say.open}
        </button>
      </Show>
      <Show when={props.iAmHolder && isOpen()}>
        <button
          class="btn btn-clay-line"
          type="button"
          aria-disabled={stop.busy()}
          onClick={() => void stop.run(askId())}
        >
          <Icon name="stop" />
          {say.stop}
        </button>
      </Show>
      <Refusal of={agree.refusal() ?? stop.refusal() ?? open.refusal()} />
      <Sheet open={content() !== undefined} title={say.content} onClose={() => setContent(undefined)}>
        <div class="stack">
          <Show when={content()?.words}>
            <p class="pre">
              <bdi>{content()?.words}</bdi>
            </p>
          </Show>
          <For each={content()?.cards ?? []}>
            {(card) => (
              <div>
                <h3 dir="auto">{card.starter}</h3>
                <p class="pre">
                  <bdi>{card.text}</bdi>
                </p>
              </div>
            )}
          </For>
          <button class="btn" type="button" onClick={() => setContent(undefined)}>
            {say.close}
          </button>
        </div>
      </Sheet>
    </article>
  )
}
