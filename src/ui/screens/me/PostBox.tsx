import { createMemo, For, Show } from 'solid-js'
import type { MeView, PersonRef } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Fold } from '../../parts/Fold.tsx'

/** How it stands with the co-op's post box, and what was set aside. */
export function PostBox(props: { view: MeView }) {
  const { words, dates } = useKith()
  const say = words.me.setAside
  const keepable = createMemo(() => {
    const who = props.view.setAside.flatMap((one) => (one.canKeep && one.by ? [one.by] : []))
    return who.filter(({ personId }, at) => who.findIndex((one) => one.personId === personId) === at)
  })
  return (
    <section class="card stack">
      <h2>{words.me.post.heading}</h2>
      <Para text={words.me.post.states[props.view.relay.state]} />
      <dl class="facts">
        <div>
          <dt>{words.me.post.address}</dt>
          <dd>{props.view.relay.address}</dd>
        </div>
      </dl>
      <Show when={props.view.setAside.length > 0}>
        <Fold title={`${say.heading}: ${say.count(props.view.setAside.length)}`}>
          <div class="stack-s">
            <Para class="quiet" text={say.what} />
            <ul class="stack-s">
              <For each={props.view.setAside}>
                {(one) => (
                  <li>
                    {one.by ? say.from(one.by.name) : say.unknown}
                    {one.at === null ? '' : `, ${dates.stamp(one.at)}`}
                  </li>
                )}
              </For>
            </ul>
            <For each={keepable()}>{(who) => <Keep who={who} />}</For>
          </div>
        </Fold>
      </Show>
    </section>
  )
}

/** Whoever put them out may not have read all of it, or said so. */
function Keep(props: { who: PersonRef }) {
  const { words, tell } = useKith()
  const keep = createAct('keepWords')
  const say = words.me.setAside
  const run = async () => {
    if (await keep.run({ personId: props.who.personId })) tell(say.kept)
  }
  return (
    <div class="stack-s">
      <Para class="quiet" text={say.keepWhat} />
      <Refusal of={keep.refusal()} />
      <div class="btns">
        <button class="btn btn-line" type="button" aria-disabled={keep.busy()} onClick={() => void run()}>
          {say.keep(props.who.name)}
        </button>
      </div>
    </div>
  )
}
