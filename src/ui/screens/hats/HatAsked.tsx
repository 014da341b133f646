import { For, Show } from 'solid-js'
import type { HatItem, HatNews, HatsView, WearItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { useHatWords } from './hatWords.ts'
import { Para } from '../../parts/Para.tsx'

/** For Today and the page of hats: what I was asked to wear, and what came of what I asked. */
export function HatAsked() {
  const view = createView('hats', () => null)
  return (
    <Show when={view()}>
      {(now) => (
        <>
          <For each={now().asked}>
            {(asked) => (
              <Show when={now().hats.find((hat) => hat.hatId === asked.hatId)}>
                {(hat) => <Question asked={asked} hat={hat()} />}
              </Show>
            )}
          </For>
          <News view={now()} />
        </>
      )}
    </Show>
  )
}

/** Yes and no of one size, and no place for a reason. */
function Question(props: { asked: WearItem; hat: HatItem }) {
  const { words, dates, tell } = useKith()
  const say = useHatWords()
  const answer = createAct('answerHat')
  const ask = words.hats.ask
  const until = () =>
    props.asked.until === '' ? words.hats.goesOn : words.hats.until(dates.longDate(props.asked.until))
  const give = async (yes: boolean) => {
    if (await answer.run({ offerId: props.asked.offerId, yes })) tell(yes ? ask.saidYes : ask.saidNo)
  }
  return (
    <section class="card card-soft stack">
      <h2>{ask.heading(say.name(props.hat))}</h2>
      <Para text={`${ask.by(say.who(props.asked.offeredBy))} ${say.what(props.hat)}`} />
      <Para class="quiet" text={until()} />
      <p>
        <A class="text-btn" href={`/hats/${props.hat.hatId}`}>
          <Icon name="next" />
          {ask.look}
        </A>
      </p>
      <Refusal of={answer.refusal()} />
      <div class="btns-two">
        <button class="btn" type="button" aria-disabled={answer.busy()} onClick={() => void give(true)}>
          {ask.yes}
        </button>
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={answer.busy()}
          onClick={() => void give(false)}
        >
          {ask.no}
        </button>
      </div>
      <Para class="quiet small" text={`${ask.free} ${ask.told(say.who(props.asked.offeredBy))}`} />
    </section>
  )
}

function News(props: { view: HatsView }) {
  const { words } = useKith()
  const say = useHatWords()
  const note = createAct('noteNews')
  const line = (one: HatNews) => words.hats.news.lines[one.what](say.who(one.person), say.name(one))
  return (
    <Show when={props.view.news.length > 0}>
      <section class="card card-sun stack">
        <h2>{words.hats.news.heading}</h2>
        <ul class="lines">
          <For each={props.view.news}>
            {(one) => (
              <li>
                <Icon name="hat" />
                <span>
                  {line(one)}{' '}
                  <Show when={props.view.iAmHolder && one.kind === 'starter' && one.what === 'laid-down'}>
                    <A class="text-btn" href={`/people/${one.person.personId}`}>
                      {words.pause.stepBack.choose(say.who(one.person))}
                    </A>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Refusal of={note.refusal()} />
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={note.busy()}
          onClick={() => void note.run({ newsIds: props.view.news.map((one) => one.newsId) })}
        >
          {words.hats.news.know}
        </button>
      </section>
    </Show>
  )
}
