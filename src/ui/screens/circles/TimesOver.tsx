import { For, Show } from 'solid-js'
import type { TimeOver } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Somebody's time somewhere is over: told kindly to them, and to the person in the middle, until it was read. */
export function TimesOver() {
  const view = createView('circles', () => null)
  return <For each={view()?.news ?? []}>{(news) => <Told news={news} />}</For>
}

function Told(props: { news: TimeOver }) {
  const { words, dates, clock, tell } = useKith()
  const note = createAct('noteNews')
  const again = createAct('setCircles')
  const people = createView('people', () => null)
  const say = words.circlePage.over
  const circle = () => (props.news.circle ? circleName(words, props.news.circle) : '')
  const name = () => props.news.who.name
  const told = () => {
    if (props.news.who.isMe) return say.mine(circle())
    return circle() === '' ? say.theirsTeam(name()) : say.theirs(name(), circle())
  }
  const known = () => note.run({ newsIds: [props.news.newsId] })
  const item = () => people()?.people.find((one) => one.person.personId === props.news.who.personId)
  const giveAgain = async (circleId: string) => {
    const now = (item()?.circles ?? []).filter((one) => one.purpose !== 'everyone').map((one) => one.circleId)
    const until = clock.now() + props.news.lasted
    const who = name()
    const takes = {
      personId: props.news.who.personId,
      circleIds: [...now, circleId],
      history: 'all',
      until,
    } as const
    if (await again.run(takes)) tell(say.againDone(who))
  }
  return (
    <section class="card card-sun stack">
      <h2>{told()}</h2>
      <Para class="quiet" text={words.say.opening(dates.stamp(props.news.at))} />
      <Show when={props.news.who.isMe}>
        <Para text={say.mineThanks} />
        <Para text={say.mineKeeps} />
      </Show>
      <Refusal of={again.refusal() ?? note.refusal()} />
      <div class="btns">
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={note.busy()}
          onClick={() => void known()}
        >
          {say.know}
        </button>
        <Show when={!props.news.who.isMe && item()?.canShare && props.news.circle}>
          {(ref) => (
            <button
              class="btn btn-quiet btn-s"
              type="button"
              aria-label={say.againName(name())}
              aria-disabled={again.busy()}
              onClick={() => void giveAgain(ref().circleId)}
            >
              {say.again}
            </button>
          )}
        </Show>
      </div>
    </section>
  )
}
