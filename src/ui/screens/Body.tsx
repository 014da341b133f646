import { createSignal, For, Show } from 'solid-js'
import type { BodyView, MarkItem, NoticedItem } from '../../app/index.ts'
import { bodyPlaces, type BodyPlace } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { BodyDrawing } from '../parts/body/BodyDrawing.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Labelled } from '../parts/Labelled.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useSearchParams } from '../router.tsx'
import { NoticeForm } from './records/NoticeForm.tsx'
import { SaidCard } from './records/SaidCard.tsx'

/** Marks on the skin and where it hurts, on a drawing and in a list; with a place, what was written of it. */
export function Body() {
  const { words } = useKith()
  const view = createView('body', () => null)
  const say = words.body
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/records/trends', to: words.trends.title }}
      wide
    >
      <Ready data={view()} cards={2}>
        {(now) => <Places view={now()} />}
      </Ready>
    </Screen>
  )
}

function Places(props: { view: BodyView }) {
  const { words } = useKith()
  const [search, setSearch] = useSearchParams()
  const say = words.body
  const chosen = (): BodyPlace | '' => bodyPlaces.find((one) => one === search['place']) ?? ''
  const choose = (place: string) => setSearch({ place: place || undefined })
  const isOpen = ({ later }: MarkItem) => later[0]?.state !== 'healed'
  const marksAt = (place: BodyPlace) =>
    props.view.marks.filter((one) => one.mark.place === place && isOpen(one)).length
  const painsAt = (place: BodyPlace) => props.view.pains.filter((one) => one.place === place).length
  const nameOf = (place: BodyPlace) => {
    const count = say.count(marksAt(place), painsAt(place))
    return count === '' ? words.noticed.places[place] : `${words.noticed.places[place]}: ${count}`
  }
  const marks = () => props.view.marks.filter(({ mark }) => chosen() === '' || mark.place === chosen())
  const pains = () => props.view.pains.filter((one) => one.place === chosen())
  return (
    <div class="columns" data-list="yes">
      <section class="stack no-print">
        <div class="body-both card">
          <For each={['front', 'back'] as const}>
            {(side) => (
              <BodyDrawing
                side={side}
                title={say[side]}
                chosen={chosen()}
                marks={marksAt}
                pains={painsAt}
                onChoose={choose}
              />
            )}
          </For>
        </div>
        <Labelled label={say.list}>
          {(id) => (
            <select
              id={id}
              class="input"
              value={chosen()}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value="">{say.all}</option>
              <For each={bodyPlaces}>{(place) => <option value={place}>{nameOf(place)}</option>}</For>
            </select>
          )}
        </Labelled>
      </section>
      <section class="stack" aria-live="polite">
        <h2>{chosen() === '' ? say.all : words.noticed.places[chosen() as BodyPlace]}</h2>
        <Show when={chosen() !== '' && props.view.canWrite}>
          <div class="btns-two no-print">
            <A class="btn" href={`/records/new?what=skin&place=${chosen()}`}>
              {say.addSkin}
            </A>
            <A class="btn btn-line" href={`/records/new?what=pain&place=${chosen()}`}>
              {say.addPain}
            </A>
          </div>
        </Show>
        <For each={marks().slice(0, 20)}>{(one) => <Mark one={one} canWrite={props.view.canWrite} />}</For>
        <For each={pains().slice(0, 20)}>{(one) => <SaidCard item={one} level="h3" />}</For>
        <Show when={marks().length + pains().length === 0}>
          <Para class="quiet" text={chosen() === '' ? say.none : say.nothing} />
        </Show>
      </section>
    </div>
  )
}

/** One mark with what became of it; anybody who writes records may say how it is now. */
function Mark(props: { one: MarkItem; canWrite: boolean }) {
  const { words } = useKith()
  const [isAsked, setAsked] = createSignal(false)
  const say = words.body
  const last = (): NoticedItem | undefined => props.one.later[0]
  return (
    <div class="stack body-said" data-state={last()?.state ?? 'new'}>
      <Show when={last()?.state || undefined}>
        {(state) => (
          <p class="body-said-now">
            <Icon name={state() === 'healed' || state() === 'better' ? 'check' : 'eye'} />
            {say.now(words.noticed.states[state()])}
          </p>
        )}
      </Show>
      <SaidCard item={props.one.mark} level="h3" />
      <For each={props.one.later}>{(later) => <SaidCard item={later} level="h3" />}</For>
      <Show when={props.canWrite && last()?.state !== 'healed'}>
        <Show
          when={isAsked()}
          fallback={
            <button class="btn btn-quiet no-print" type="button" onClick={() => setAsked(true)}>
              {say.became}
            </button>
          }
        >
          <Became id={props.one.mark.id} onDone={() => setAsked(false)} />
        </Show>
      </Show>
    </div>
  )
}

function Became(props: { id: string; onDone: () => void }) {
  const { words } = useKith()
  const view = createView('recordForm', () => ({ insteadId: '', visitId: '', markId: props.id }))
  return (
    <section class="card stack" aria-label={words.body.became}>
      <Show when={view()} keyed>
        {(now) => <NoticeForm what="skin" view={now} visitId="" place="" onDone={props.onDone} />}
      </Show>
      <button class="btn btn-quiet" type="button" onClick={() => props.onDone()}>
        {words.body.becameNot}
      </button>
    </section>
  )
}
