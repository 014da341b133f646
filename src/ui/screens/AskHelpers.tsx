import { useNavigate } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { HelperCards, PersonRef } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Face } from '../parts/Face.tsx'
import { Choice, Pick } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { OnPaper } from '../parts/OnPaper.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Cards } from './helpers/Cards.tsx'
import { Para } from '../parts/Para.tsx'

const mostParts = 7
const cardCounts = [0, 1, 2, 3, 4]
const waits = [24, 48, 72]

/** Who, how many cards, how many together, how long a wait; what that comes to; then the cards, once. */
export function AskHelpers() {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const view = createView('helpers', () => null)
  const [made, setMade] = createSignal<HelperCards>()
  const say = words.helpers
  const end = (cards: HelperCards) => {
    if (cards.cards.length > 0) return void setMade(cards)
    tell(say.ask.done)
    navigate('/me/helpers', { replace: true })
  }
  return (
    <Show
      when={made()}
      fallback={
        <Screen
          title={say.ask.title}
          heading={say.ask.heading}
          lead={say.ask.lead}
          back={{ href: '/me/helpers', to: say.title }}
        >
          <Ready data={view()} cards={2}>
            {(now) => <Choosing choices={now().choices} onMade={end} />}
          </Ready>
        </Screen>
      }
    >
      {(cards) => (
        <Screen title={say.cards.heading} heading={say.cards.heading} lead={say.cards.lead}>
          <Cards of={cards()} />
          <OnPaper
            print={say.cards.print}
            written={say.cards.written}
            onWritten={() => navigate('/me/helpers', { replace: true })}
          />
        </Screen>
      )}
    </Show>
  )
}

function Choosing(props: { choices: readonly PersonRef[]; onMade: (cards: HelperCards) => void }) {
  const { words } = useKith()
  const ask = createSureAct('askHelpers')
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [cards, setCards] = createSignal(0)
  const [wanted, setWanted] = createSignal(2)
  const [waitHours, setWaitHours] = createSignal(48)
  const say = words.helpers.ask
  const total = () => chosen().length + cards()
  const needed = () => Math.min(wanted(), Math.max(2, total()))
  const isEnough = () => chosen().length >= 1 && total() >= 2
  const people = () => props.choices.filter((one) => chosen().includes(one.personId))
  const put = (id: string, isIn: boolean) =>
    setChosen(isIn ? [...chosen(), id] : chosen().filter((one) => one !== id))
  const go = async () => {
    const takes = { personIds: chosen(), cards: cards(), needed: needed(), waitHours: waitHours() }
    const done = await ask.run(takes)
    if (done) props.onMade(done.gives)
  }
  return (
    <div class="stack-l">
      <fieldset class="stack-s">
        <legend class="legend">{say.people}</legend>
        <div class="card choices">
          <For each={props.choices} fallback={<Para text={say.alone} />}>
            {(person) => (
              <Choice
                type="checkbox"
                name="helper"
                value={person.personId}
                checked={chosen().includes(person.personId)}
                title={person.name}
                what={person.relation === '' ? undefined : words.say.opening(person.relation)}
                before={<Face person={person} size="s" />}
                onChange={(isIn) => put(person.personId, isIn)}
              />
            )}
          </For>
        </div>
      </fieldset>
      <fieldset class="stack-s">
        <legend class="legend">{say.cards}</legend>
        <p class="hint">{say.cardsWhat}</p>
        <div class="picks">
          <For each={cardCounts}>
            {(n) => (
              <Pick type="radio" name="cards" checked={cards() === n} onChange={() => setCards(n)}>
                {say.cardsCount(n)}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={total() > 2}>
        <fieldset class="stack-s">
          <legend class="legend">{say.needed}</legend>
          <div class="picks">
            <For each={Array.from({ length: Math.min(total(), mostParts) - 1 }, (_, i) => i + 2)}>
              {(n) => (
                <Pick type="radio" name="needed" checked={needed() === n} onChange={() => setWanted(n)}>
                  {say.neededOne(n, total())}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <fieldset class="stack-s">
        <legend class="legend">{say.wait}</legend>
        <p class="hint">{say.waitWhat}</p>
        <div class="picks">
          <For each={waits}>
            {(hours) => (
              <Pick
                type="radio"
                name="wait"
                checked={waitHours() === hours}
                onChange={() => setWaitHours(hours)}
              >
                {say.waitOne(hours)}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <section class="card card-soft stack">
        <h2>{say.sum}</h2>
        <Show
          when={isEnough() && total() <= mostParts}
          fallback={<Para text={total() > mostParts ? say.many : say.few} />}
        >
          <Para text={say.sumPeople(people().map((one) => words.say.calledName(one.name)))} />
          <Show when={cards() > 0}>
            <Para text={say.sumCards(cards())} />
          </Show>
          <Para text={say.sumNeeded(needed(), total(), waitHours())} />
          <Para class="quiet" text={say.seen} />
        </Show>
      </section>
      <Refusal of={ask.refusal()} />
      <AskPin of={ask} />
      <Para role="status" text={ask.busy() ? say.busy : ''} />
      <button
        class="btn btn-big"
        type="button"
        disabled={!isEnough() || total() > mostParts}
        aria-disabled={ask.busy()}
        onClick={() => void go()}
      >
        <Icon name="people" />
        {say.go}
      </button>
      <Para class="quiet small" text={say.needsSignal} />
    </div>
  )
}
