import { createEffect, createSignal, For, Show } from 'solid-js'
import type { HatItem, HatKind, HatsView } from '../../app/index.ts'
import { useNavigate, useParams } from '../router.tsx'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Choice, Pick, TextArea, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { hatIcons, useHatWords } from './hats/hatWords.ts'
import { Para } from '../parts/Para.tsx'

const months = [0, 3, 6, 12] as const

/** A hat from the list, or one in the team's own words; and the words of one that is out. */
export function PutOutHat() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('hats', () => null)
  const say = words.hats.make
  const hat = () => view()?.hats.find((one) => one.hatId === params['hatId'])
  const isChange = () => params['hatId'] !== undefined
  return (
    <Screen
      title={say.title}
      heading={isChange() ? say.changeHeading : say.heading}
      lead={isChange() ? undefined : say.lead}
      back={{ href: '/hats', to: words.hats.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={!isChange() || hat()} fallback={<Para text={words.hats.page.gone} />}>
            <Show when={now().mayPutOut} fallback={<Para text={words.frame.notYours.lead} />}>
              <Form view={now()} hat={hat()} />
            </Show>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { view: HatsView; hat: HatItem | undefined }) {
  const { words } = useKith()
  const hatWords = useHatWords()
  const navigate = useNavigate()
  const people = createView('people', () => null)
  const putOut = createAct('putOutHat')
  const say = words.hats.make
  const [kind, setKind] = createSignal<HatKind | 'own' | ''>(props.hat ? 'own' : '')
  const [name, setName] = createSignal(props.hat?.name ?? '')
  const [what, setWhat] = createSignal(props.hat?.what ?? '')
  const [often, setOften] = createSignal<number>(props.hat?.months ?? 6)
  const [circleIds, setCircleIds] = createSignal<readonly string[]>([])
  createEffect(() => setCircleIds((props.hat?.circles ?? []).map((one) => one.circleId)))
  const isOwn = () => kind() === 'own'
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = kind()
    if (chosen === '') return
    const done = await putOut.run({
      hatId: props.hat?.hatId ?? null,
      kind: chosen === 'own' ? null : chosen,
      ...{ name: name(), what: what(), circleIds: circleIds(), months: often() },
    })
    if (done) navigate(`/hats/${done.gives.hatId}`, { replace: true })
  }
  return (
    <form class="stack-l" onSubmit={(event) => void save(event)}>
      <Show when={!props.hat}>
        <fieldset class="card">
          <legend class="unseen">{say.heading}</legend>
          <div class="choices">
            <For each={props.view.more}>
              {(one) => (
                <Choice
                  type="radio"
                  name="kind"
                  value={one}
                  checked={kind() === one}
                  title={hatWords.ofKind(one).name}
                  what={hatWords.ofKind(one).what}
                  before={<Icon name={hatIcons[one]} />}
                  onChange={() => setKind(one)}
                />
              )}
            </For>
            <Choice
              type="radio"
              name="kind"
              value="own"
              checked={isOwn()}
              title={say.own}
              before={<Icon name="hat" />}
              onChange={() => setKind('own')}
            />
          </div>
        </fieldset>
      </Show>
      <Show when={isOwn()}>
        <TextField label={say.name} value={name()} onInput={setName} />
        <TextArea label={say.what} value={what()} onInput={setWhat} />
        <fieldset class="card">
          <legend class="legend">{say.circles}</legend>
          <p class="hint">{say.circlesHint}</p>
          <div class="choices">
            <For each={people()?.circles.filter((one) => one.circle.purpose !== 'everyone')}>
              {({ circle }) => (
                <Choice
                  type="checkbox"
                  name="circle"
                  value={circle.circleId}
                  checked={circleIds().includes(circle.circleId)}
                  title={circleName(words, circle)}
                  before={<CircleMark purpose={circle.purpose} />}
                  onChange={(on) =>
                    setCircleIds((was) =>
                      on ? [...was, circle.circleId] : was.filter((id) => id !== circle.circleId),
                    )
                  }
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <fieldset class="card stack">
        <legend class="legend">{say.months}</legend>
        <div class="picks">
          <For each={months}>
            {(one) => (
              <Pick type="radio" name="months" checked={often() === one} onChange={() => setOften(one)}>
                {say.monthsChoices[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={props.view.audience}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
      <InPlace />
      <Refusal of={putOut.refusal()} />
      <Para role="status" class="quiet" text={kind() === '' ? say.choose : ''} />
      <button class="btn btn-big" type="submit" aria-disabled={kind() === '' || putOut.busy()}>
        {props.hat ? say.save : say.yes}
      </button>
    </form>
  )
}
