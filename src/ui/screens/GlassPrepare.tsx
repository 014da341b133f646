import { createSignal, For, Show } from 'solid-js'
import type { GlassView } from '../../app/index.ts'
import { glassLimits, glassNeeded } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Choice, TextArea } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate } from '../router.tsx'
import { PeopleChoices } from '../parts/PeopleChoices.tsx'

/** The Holder chooses who, and what they should know. */
export function GlassPrepare() {
  const { words } = useKith()
  const view = createView('glass', () => null)
  const say = words.glass
  return (
    <Screen
      title={say.form.heading}
      heading={say.form.heading}
      lead={say.form.lead}
      back={{ href: '/together', to: say.title }}
    >
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show when={now().iAmHolder} fallback={<Para text={say.theirs.none(now().holder.name)} />}>
            <Form view={now()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { view: GlassView }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createSureAct('setGlass')
  const before = props.view.set
  const [people, setPeople] = createSignal<readonly string[]>(
    before?.people.map(({ personId }) => personId) ?? [],
  )
  const [cards, setCards] = createSignal<readonly string[]>(before?.cards.map(({ cardId }) => cardId) ?? [])
  const [text, setText] = createSignal(before?.words ?? '')
  const say = words.glass.form
  const missing = () => {
    if (people().length < glassNeeded) return say.peopleFew
    return people().length > glassLimits.people ? say.peopleMany : undefined
  }
  const toggle = (all: readonly string[], one: string) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
  const names = () =>
    props.view.people.filter((one) => people().includes(one.personId)).map(({ name }) => name)
  const put = async () => {
    if (missing() !== undefined) return
    if (!(await save.run({ personIds: people(), cardIds: cards(), words: text() }))) return
    tell(say.saved)
    navigate('/together')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <PeopleChoices
        legend={say.people}
        name="glass-person"
        people={props.view.people}
        chosen={people()}
        onChange={setPeople}
      />
      <TextArea label={say.words} hint={say.wordsHint} value={text()} onInput={setText} />
      <Show when={props.view.cards.length > 0}>
        <fieldset class="stack-s">
          <legend class="legend">{say.cards}</legend>
          <Para class="quiet" text={say.cardsWhat} />
          <div class="card choices">
            <For each={props.view.cards}>
              {(one) => (
                <Choice
                  type="checkbox"
                  name="glass-card"
                  value={one.cardId}
                  checked={cards().includes(one.cardId)}
                  disabled={!cards().includes(one.cardId) && cards().length >= glassLimits.cards}
                  title={one.starter}
                  what={one.text.slice(0, 80)}
                  onChange={() => setCards(toggle(cards(), one.cardId))}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Show when={missing() === undefined}>
        <p class="seen">
          <Icon name="lock" />
          <span class="seen-words">{say.sum(names())}</span>
        </p>
        <Para class="quiet small" text={say.promise} />
      </Show>
      <Para role="status" class="quiet" text={missing() ?? ''} />
      <Refusal of={save.refusal()} />
      <AskPin of={save} />
      <button class="btn btn-big" type="submit" aria-disabled={missing() !== undefined || save.busy()}>
        {say.save}
      </button>
    </form>
  )
}
