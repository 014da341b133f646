import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { EmergencyView } from '../../app/index.ts'
import { dayInMonths, emergencyFieldsOn } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { BehalfLine, HowSaid, notSaid, saidBehalf, type HowDraft } from '../parts/OnBehalf.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PassportLines } from './emergency/PassportLines.tsx'
import { linesOf } from './emergency/said.ts'
import { Para } from '../parts/Para.tsx'
import { Fold } from '../parts/Fold.tsx'

const monthsGood = 6

/** Red, amber, green: what hospital staff must know, what is important, what is liked. */
export function Passport() {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard
  return (
    <Screen
      title={say.sheets.passport}
      heading={
        view()?.holder.isMe === false
          ? say.edit.passport.headingOther(view()?.holder.name ?? '')
          : say.edit.passport.heading
      }
      lead={say.passport.lead}
      back={{ href: '/emergency', to: words.emergency.title }}
    >
      <Ready data={view()} cards={3}>
        {(data) => (
          <div class="stack-l">
            <Reviewed view={data()} />
            <div class="btns no-print">
              <A class="btn btn-clay-line" href="/emergency/crew">
                <Icon name="shield" />
                {say.passport.crew}
              </A>
              <Show when={data().canWrite}>
                <A class="btn btn-line" href="/emergency/passport/edit">
                  <Icon name="write" />
                  {said(data()) ? say.change : say.fill}
                </A>
              </Show>
            </div>
            <Shown />
            <PaperSheet
              kind="passport"
              circle={
                (data().audiences.find((one) => one.circle.purpose === 'care') ?? data().audiences[0])?.circle
              }
              heading={say.sheets.passport}
              of={data().holder.name}
            >
              <PassportLines view={data()} />
            </PaperSheet>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

/** To whom it was shown before, and why. */
function Shown() {
  const { words, dates } = useKith()
  const view = createView('crew', () => null)
  const say = words.crew
  return (
    <Show when={(view()?.shown.length ?? 0) > 0}>
      <Fold title={say.shown} class="card no-print">
        <ul class="stack-s">
          <For each={view()?.shown ?? []}>
            {(one) => (
              <li>{say.by(one.by?.name ?? words.me.setAside.unknown, dates.stamp(one.at), one.why)}</li>
            )}
          </For>
        </ul>
      </Fold>
    </Show>
  )
}

const said = (view: EmergencyView): boolean =>
  emergencyFieldsOn('passport').some((field) => linesOf(view, field).length > 0)

/** By whom and when somebody last said that it is right; asked again after six months. */
function Reviewed(props: { view: EmergencyView }) {
  const { words, dates, clock, tell } = useKith()
  const save = createAct('saveLine')
  const say = words.emergencyCard.passport
  const today = () => dates.plainDate(clock.now())
  const lines = () => linesOf(props.view, 'reviewed')
  const last = () => [...lines()].sort((a, b) => b.text.localeCompare(a.text))[0]
  const isDue = () => (last()?.text ?? '') < dayInMonths(today(), -monthsGood)
  const care = () => props.view.audiences.find((one) => one.circle.purpose === 'care')
  const [asked, setAsked] = createSignal<HowDraft>()
  const still = async () => {
    const circle = care()?.circle
    if (!circle) return
    if (props.view.canWrite === 'for' && !asked()) return void setAsked(notSaid)
    const how = saidBehalf(asked() ?? null, save)
    if (how === undefined) return
    const done = await save.run({
      field: 'reviewed',
      circleId: circle.circleId,
      text: today(),
      phone: '',
      personId: null,
      order: 0,
      cardId: null,
      replaces: lines().map((line) => line.lineId),
      behalf: how && { ...how, person: props.view.holder.personId },
    })
    if (!done) return
    setAsked(undefined)
    tell(say.stillDone)
  }
  return (
    <Show when={said(props.view)}>
      <section class="card stack-s no-print" classList={{ 'card-sun': isDue() }}>
        <Show when={last()} fallback={<Para text={say.never} />}>
          {(line) => (
            <Para
              text={say.reviewed(line().by?.name ?? props.view.holder.name, dates.longDate(line().text))}
            />
          )}
        </Show>
        <BehalfLine by={last()?.by ?? null} behalf={last()?.behalf ?? null} />
        <Show when={isDue() && last()}>
          <Para text={say.due} />
        </Show>
        <Show when={asked()}>{(how) => <HowSaid value={how()} onChange={setAsked} />}</Show>
        <Refusal of={save.refusal()} />
        <Show when={isDue() && props.view.canWrite && care()}>
          <div class="btns">
            <button
              class="btn btn-line"
              type="button"
              aria-disabled={save.busy()}
              onClick={() => void still()}
            >
              <Icon name="check" />
              {say.still}
            </button>
          </div>
        </Show>
      </section>
    </Show>
  )
}
