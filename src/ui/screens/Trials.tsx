import { For, Show } from 'solid-js'
import type { TellingItem } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { TrialCard } from './trials/TrialCard.tsx'
import { backToMe } from './me/groups.ts'
import { Para } from '../parts/Para.tsx'

/** Trials of the one who looks. Nobody else's are on this phone. */
export function Trials() {
  const { words } = useKith()
  const view = createView('trials', () => null)
  const say = words.trials
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'mine')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <div class="stack-l">
            <For each={now().telling.filter((one) => !one.done)}>{(item) => <Telling item={item} />}</For>
            <Show
              when={now().trials.length > 0}
              fallback={
                <div class="card stack-s">
                  <Para text={say.none} />
                  <Para class="quiet" text={say.noneWhat} />
                </div>
              }
            >
              <For each={now().trials}>{(item) => <TrialCard item={item} />}</For>
            </Show>
            <Show when={now().canOffer}>
              <A class="btn btn-big" href="/trials/ask">
                <Icon name="plus" />
                {say.ask}
              </A>
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

/** For whom I was asked to tell it. */
function Telling(props: { item: TellingItem }) {
  const { words, tell } = useKith()
  const told = createAct('toldFor')
  const say = words.trials
  const of = () => words.say.calledName(props.item.of.name)
  const to = () => words.say.calledName(props.item.to.name)
  const save = async () => {
    if (await told.run({ tellingId: props.item.tellingId })) tell(say.tell.told)
  }
  return (
    <section class="card card-soft stack">
      <h2>{say.tell.heading}</h2>
      <Para text={`${say.tell.ask(of(), to())} ${say.heard[props.item.answer](of())}`} />
      <Show when={props.item.words !== ''}>
        <Para text={say.tell.words(of())} />
        <blockquote class="quote pre">{props.item.words}</blockquote>
      </Show>
      <Para text={props.item.wish === '' ? say.tell.noWish(to()) : say.tell.wish(to())} />
      <Show when={props.item.wish !== ''}>
        <blockquote class="quote pre">{props.item.wish}</blockquote>
      </Show>
      <Para class="quiet" text={say.tell.private} />
      <Refusal of={told.refusal()} />
      <button class="btn" type="button" aria-disabled={told.busy()} onClick={() => void save()}>
        {say.tell.done}
      </button>
    </section>
  )
}
