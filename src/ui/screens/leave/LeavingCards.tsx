import { createSignal, For, Show } from 'solid-js'
import type { LeavingView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SayDialog, type Saying } from '../../parts/SayDialog.tsx'
import { A } from '../../router.tsx'
import { Para } from '../../parts/Para.tsx'

/** For Today: who leaves and when, who has left, and what they wrote to whom it is for. */
export function LeavingCards() {
  const view = createView('leaving', () => null)
  return (
    <Show when={view()}>
      {(now) => (
        <>
          <Soon view={now()} />
          <Left view={now()} />
        </>
      )}
    </Show>
  )
}

function Soon(props: { view: LeavingView }) {
  const { words, dates } = useKith()
  const say = words.leaving.today
  const all = () => [...(props.view.mine ? [props.view.mine] : []), ...props.view.others]
  const href = (personId: string, isMe: boolean) => (isMe ? '/me/leave' : `/people/${personId}/end`)
  return (
    <For each={all()}>
      {(one) => (
        <section class="card stack-s">
          <Para
            text={`${
              one.person.isMe
                ? say.mine(dates.longDate(one.from))
                : say.soon(words.say.calledName(one.person.name), dates.longDate(one.from))
            } ${one.isDue ? say.due : ''}`}
          />
          <Show when={one.isMine}>
            <A class="text-btn" href={href(one.person.personId, one.person.isMe)}>
              <Icon name="next" />
              {one.person.isMe ? say.go : say.goThem}
            </A>
          </Show>
        </section>
      )}
    </For>
  )
}

function Left(props: { view: LeavingView }) {
  const { words, dates } = useKith()
  const note = createAct('noteNews')
  const [saying, setSaying] = createSignal<Saying>()
  const say = words.leaving.today
  const who = (name: string) => words.say.calledName(name)
  const wordsOf = (personId: string) =>
    props.view.words.filter((one) => one.person.personId === personId && !one.person.isMe)
  const checkIn = (name: string) => {
    const audience = props.view.everyone
    if (audience) setSaying({ title: say.checkInTitle, text: say.checkInText(who(name)), audience })
  }
  return (
    <>
      <For each={props.view.left}>
        {(one) => (
          <section class="card card-sun stack">
            <h2>{one.left ? say.left(who(one.person.name)) : say.ended(who(one.person.name))}</h2>
            <p class="quiet small">{words.say.opening(dates.stamp(one.at))}</p>
            <For each={wordsOf(one.person.personId)}>
              {(said) => (
                <div class="stack-s">
                  <h3>{said.about === 'why' ? say.why : say.worked}</h3>
                  <p class="pre">{said.text}</p>
                  <Para class="quiet small" text={words.leaving.why.only(words.circles.you)} />
                </div>
              )}
            </For>
            <Refusal of={note.refusal()} />
            <div class="btns">
              <button
                class="btn btn-line btn-s"
                type="button"
                aria-disabled={note.busy()}
                onClick={() => void note.run({ newsIds: [one.newsId] })}
              >
                {say.know}
              </button>
              <Show when={props.view.iAmHolder}>
                <button class="btn btn-quiet btn-s" type="button" onClick={() => checkIn(one.person.name)}>
                  {say.checkIn}
                </button>
              </Show>
            </div>
          </section>
        )}
      </For>
      <SayDialog saying={saying()} onClose={() => setSaying(undefined)} />
    </>
  )
}
