import { useNavigate, useParams, useSearchParams } from '../router.tsx'
import { createEffect, createSignal, createUniqueId, For, on, Show } from 'solid-js'
import type { Audience, CardItem, ProfileView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Choice, TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

const wideFrom = 5

/** Writes or changes one card. It names who will see it before it is saved, and asks again where that is many. */
export function AboutCard() {
  const { words } = useKith()
  const params = useParams()
  const profile = createView('profile', () => null)
  const card = () => profile()?.cards.find((one) => one.cardId === params.cardId)
  const isNew = () => params.cardId === 'new'
  const say = words.profile.card
  return (
    <Screen
      title={isNew() ? say.newTitle : say.editTitle}
      heading={isNew() ? say.newHeading : say.editHeading}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={profile()}>
        {(view) => (
          <Show when={view().canWrite && (isNew() || card())} fallback={<p>{words.frame.notYours.lead}</p>}>
            <CardForm view={view()} card={card()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function CardForm(props: { view: ProfileView; card: CardItem | undefined }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('saveCard')
  const name = createUniqueId()
  const begin = typeof search.begin === 'string' ? search.begin : ''
  const [starter, setStarter] = createSignal(props.card?.starter ?? begin)
  const [text, setText] = createSignal(props.card?.text ?? '')
  const [circleId, setCircleId] = createSignal(props.card?.audience.circle.circleId ?? '')
  const [sure, setSure] = createSignal(false)
  const say = words.profile.card
  const audience = (): Audience | undefined =>
    props.view.audiences.find((one) => one.circle.circleId === circleId()) ?? props.card?.audience
  const isWide = () => (audience()?.people.length ?? 0) >= wideFrom && props.card === undefined
  createEffect(on(circleId, () => setSure(false)))
  const ready = () => audience() !== undefined && (!isWide() || sure())
  const submit = async () => {
    if (starter().trim() === '' || text().trim() === '') return save.refuse({ kind: 'empty-name' })
    if (!ready()) return
    const saved = await save.run({
      cardId: props.card?.cardId ?? null,
      circleId: circleId(),
      starter: starter().trim(),
      text: text().trim(),
    })
    if (!saved) return
    tell(say.saved)
    navigate('/profile')
  }
  const empty = () => save.refusal()?.kind === 'empty-name'
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={say.starter}
        hint={say.starterHint}
        value={starter()}
        onInput={setStarter}
        invalid={empty() && starter().trim() === ''}
        errorId="card-refused"
        suggestions={words.profile.starters}
      />
      <TextArea
        label={say.text}
        hint={starter().trim() === words.profile.starters.at(-1) ? say.emergencyHint : say.textHint}
        value={text()}
        onInput={setText}
        invalid={empty() && text().trim() === ''}
        errorId="card-refused"
      />
      <Show
        when={props.card === undefined}
        fallback={
          <section class="stack-s">
            <h2>{say.audience}</h2>
            <Show when={audience()}>{(who) => <Seen audience={who()} />}</Show>
            <p class="quiet">{say.cannotMove}</p>
          </section>
        }
      >
        <fieldset class="stack-s">
          <legend class="legend">{say.audience}</legend>
          <div class="card choices">
            <For each={props.view.audiences}>
              {(one) => (
                <Choice
                  type="radio"
                  name={name}
                  value={one.circle.circleId}
                  checked={circleId() === one.circle.circleId}
                  title={circleName(words, one.circle)}
                  what={words.circles.inIt(
                    one.people
                      .filter((person) => !person.isMe)
                      .map((person) => words.say.calledName(person.name)),
                    one.people.some((person) => person.isMe),
                  )}
                  before={<CircleMark purpose={one.circle.purpose} large />}
                  onChange={() => setCircleId(one.circle.circleId)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Show when={isWide()}>
        <div class="notice notice-sun arrive-in">
          <Icon name="people" />
          <div class="grow">
            <Choice
              type="checkbox"
              name="sure"
              value="sure"
              checked={sure()}
              title={say.wide(audience()?.people.length ?? 0)}
              what={say.wideYes}
              onChange={setSure}
            />
          </div>
        </div>
      </Show>
      <Refusal of={save.refusal()} id="card-refused" />
      <Show when={props.card === undefined && audience()}>
        {(who) => <Seen audience={who()} tense="will" />}
      </Show>
      <button class="btn btn-big" type="submit" aria-disabled={!ready() || save.busy()}>
        <Show when={audience()} fallback={say.saveFirst}>
          {(who) => say.save(circleName(words, who().circle))}
        </Show>
      </button>
    </form>
  )
}
