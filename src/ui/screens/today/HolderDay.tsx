import { createSignal, Show } from 'solid-js'
import type { TodayView, VisitItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { phoneLink } from '../../phones.ts'
import { A } from '../../router.tsx'
import { CalledOff } from './CalledOff.tsx'
import { NotToday } from './NotToday.tsx'
import { lateOn } from './sayToday.ts'
import { VisitPhoto } from './VisitPhoto.tsx'

/** For the person in the middle: who comes, the two next with a face, and three things to say. */
export function HolderDay(props: { view: TodayView; rests: boolean }) {
  const { words } = useKith()
  const [asks, setAsks] = createSignal(false)
  const next = () => [props.view.now, ...props.view.rest, ...props.view.coming].filter(isShown).slice(0, 2)
  const toCome = () =>
    [props.view.now, ...props.view.rest]
      .filter(isShown)
      .filter((visit) => visit.state === 'planned' && !visit.rests)
  return (
    <section class="stack" aria-label={words.today.now}>
      <Show when={next().length > 0}>
        <div class="photo-cards">
          <Show when={next()[0]}>
            {(visit) => (
              <VisitPhoto
                visit={visit()}
                today={props.view.date}
                late={lateOn(props.view, visit())}
                isFirst
              />
            )}
          </Show>
          <Show when={next()[1]}>
            {(visit) => (
              <VisitPhoto visit={visit()} today={props.view.date} late={lateOn(props.view, visit())} />
            )}
          </Show>
        </div>
      </Show>
      <Show when={props.view.okAudience && !props.rests}>
        <div class="main-act">
          <Okay />
          <Show when={toCome()[0]}>
            {(visit) => (
              <div class="btns-day">
                <Show when={visit().person} fallback={<AskFor visit={visit()} />}>
                  <Call visit={visit()} />
                </Show>
                <button class="btn btn-quiet" type="button" onClick={() => setAsks(true)}>
                  {words.today.notToday}
                </button>
              </div>
            )}
          </Show>
          <OkaySaid view={props.view} />
        </div>
      </Show>
      <NotToday visits={asks() ? toCome() : []} onClose={() => setAsks(false)} />
      <CalledOff view={props.view} />
    </section>
  )
}

const isShown = (visit: VisitItem | null): visit is VisitItem => visit !== null && visit.cancelled === null

/** One tap, and her people can see it; who they are is said below. */
function Okay() {
  const { words, offerUndo, tell } = useKith()
  const act = createAct('sayOk')
  const say = words.day.okay
  const press = async () => {
    if (!(await act.run({ is: true }))) return
    offerUndo(say.done, () => void act.run({ is: false }).then((done) => done && tell(say.takenBack)))
  }
  return (
    <>
      <button class="btn btn-big" type="button" aria-disabled={act.busy()} onClick={() => void press()}>
        <Icon name="good" />
        {words.today.ok}
      </button>
      <Refusal of={act.refusal()} />
    </>
  )
}

function OkaySaid(props: { view: TodayView }) {
  const { words, dates } = useKith()
  return (
    <div class="stack-s">
      <Show when={props.view.ok}>
        {(ok) => (
          <>
            <p class="okay-said">
              <Icon name="check" />
              {words.day.okay.you(dates.stamp(ok().at))}
            </p>
            <Show when={ok().saved !== 'sent'}>
              <SavedMark saved={ok().saved} />
            </Show>
          </>
        )}
      </Show>
      <Show when={props.view.okAudience}>
        {(who) => <Seen audience={who()} tense={props.view.ok ? 'can' : 'will'} />}
      </Show>
    </div>
  )
}

function AskFor(props: { visit: VisitItem }) {
  const { words } = useKith()
  return (
    <A class="btn btn-line" href={`/week/${props.visit.visitId}`}>
      <Icon name="people" />
      {words.today.askSomebody}
    </A>
  )
}

/** Rings who comes, where their number is known to the one who looks; else leads to who they are. */
function Call(props: { visit: VisitItem }) {
  const { words, briefOf } = useKith()
  return (
    <Show when={props.visit.person}>
      {(person) => (
        <Show
          when={briefOf(person().personId)?.phone}
          fallback={
            <A class="btn btn-line" href={`/people/${person().personId}`}>
              <Icon name="phone" />
              {words.day.reach(person().name)}
            </A>
          }
        >
          {(number) => (
            <a class="btn btn-line" href={phoneLink(number())} rel="external">
              <Icon name="phone" />
              {words.day.call(person().name)}
            </a>
          )}
        </Show>
      )}
    </Show>
  )
}
