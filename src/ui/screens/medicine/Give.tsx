import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { DueItem } from '../../../app/index.ts'
import {
  doseReasons,
  isTaken,
  type DoseOutcome,
  type DoseReason,
  type DoseSite,
} from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Fold } from '../../parts/Fold.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { PickWitness } from './PickWitness.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import type { OneMedicine } from '../Medicine.tsx'
import { standing } from './said.ts'
import { Sites } from './Sites.tsx'
import { WitnessStep } from './WitnessStep.tsx'
import { TimeField } from '../../parts/TimeField.tsx'

type Step = 'choose' | 'not' | 'reason' | 'site' | 'witness'

const notTaken = ['declined', 'asleep', 'away', 'not-there', 'not-needed', 'withheld'] as const
const ways = ['taken', 'reminded', 'family', 'self'] as const
const outcomeIcons: Readonly<Record<(typeof notTaken)[number], IconName>> = {
  declined: 'cross',
  asleep: 'bed',
  away: 'outing',
  'not-there': 'shopping',
  'not-needed': 'check',
  withheld: 'stop',
}
const reasonIcons: Readonly<Record<DoseReason, IconName>> = {
  '': 'question',
  'did-not-want': 'cross',
  'felt-ill': 'so-so',
  'side-effects': 'alert',
  'could-not-swallow': 'drinks',
  other: 'other',
}

/** Taken, or not taken and why, in pictures. `why` is said already where something stood in the way. */
export function Give(props: { one: OneMedicine; due: DueItem | null; why: string; visitId: string | null }) {
  const { words, dates, clock, tell, offerUndo, bridge } = useKith()
  const navigate = useNavigate()
  const write = createAct('writeDose')
  const [step, setStep] = createSignal<Step>('choose')
  const [how, setHow] = createSignal<DoseOutcome>('taken')
  const [time, setTime] = createSignal('')
  const [site, setSite] = createSignal<DoseSite | ''>('')
  const [witness, setWitness] = createSignal('')
  const say = words.medicine
  const wording = () => wordings()[0]
  const isOpen = () =>
    !props.one.item.isStopped &&
    wording()?.isStopped !== true &&
    (props.due
      ? props.due.state !== 'written'
      : (wording()?.isNeeded ?? false) || props.one.item.wordings.length === 0)
  const amounts = () => props.due?.amounts ?? [wording()?.dose ?? '']
  const at = () => (time() === '' ? null : momentOf(time(), clock.now()))
  /** All that stand: where people have not agreed, the more careful counts. */
  const wordings = () => standing(props.one.item).map((one) => one.words)
  const isControlled = () => wordings().some((its) => its.isControlled)
  /** What is asked first: who only reminds does not give it. */
  const usual = () =>
    wordings().length > 0 && wordings().every((its) => its.support === 'remind') ? 'reminded' : 'taken'
  const take = (outcome: DoseOutcome) => {
    setHow(outcome)
    if (wording()?.hasSite) setStep('site')
    else seen()
  }
  const seen = () => {
    if (isControlled()) setStep('witness')
    else void put(how(), '')
  }
  const put = async (outcome: DoseOutcome, reason: DoseReason) => {
    navigator.vibrate?.(18)
    const written = await write.run({
      medicineId: props.one.item.medicineId,
      occasion: props.due?.occasion ?? '',
      amount: amounts().length === 1 ? (amounts()[0] ?? '') : '',
      ...{ outcome, reason, at: at(), site: isTaken(outcome) ? site() : '' },
      ...{ witnessId: witness() === '' || !isTaken(outcome) ? null : witness() },
      ...{ visitId: props.visitId, why: props.why },
      knew: props.one.doses.map((dose) => dose.doseId),
    })
    if (!written) return
    const { doseId } = written.gives
    navigate(props.visitId ? `/medicine?visit=${props.visitId}` : '/medicine')
    offerUndo(`${wording()?.name ?? ''}: ${say.outcomes[outcome]}`, () => {
      void bridge
        .run('rightDose', { doseId, outcome: 'mistake', at: null, reason: '', words: '' })
        .then(() => tell(say.give.undone))
    })
  }
  return (
    <Show
      when={isOpen()}
      fallback={
        <NotNow
          due={props.due}
          isStopped={props.one.item.isStopped}
          isTheirs={wordings().every((its) => its.support === 'self')}
        />
      }
    >
      <div class="stack">
        <For each={amounts()}>{(amount) => <p class="medicine-amount">{amount}</p>}</For>
        <Show when={props.due?.state === 'later'}>
          <Para strong text={say.give.early} />
        </Show>
        <Show when={props.why}>{(why) => <Para class="quiet" text={say.why(why())} />}</Show>
        <Show when={wording()?.support}>
          {(support) => <Para class="quiet" picture="medicine" text={say.support[support()]} />}
        </Show>
        <Refusal of={write.refusal()} />
        <Switch>
          <Match when={step() === 'choose'}>
            <div class="btns-two medicine-btns">
              <button
                class="btn btn-big dose-btn"
                type="button"
                aria-disabled={write.busy()}
                onClick={() => take(usual())}
              >
                <Icon name="check" />
                {usual() === 'taken' ? say.give.taken : say.outcomes.reminded}
              </button>
              <button class="btn btn-big btn-line dose-btn" type="button" onClick={() => setStep('not')}>
                <Icon name="cross" />
                {say.give.not}
              </button>
            </div>
            <Fold title={say.give.other}>
              <div class="card stack">
                <For each={ways.filter((way) => way !== usual())}>
                  {(way) => (
                    <button class="btn btn-quiet dose-btn" type="button" onClick={() => take(way)}>
                      {say.outcomes[way]}
                    </button>
                  )}
                </For>
                <TimeField label={say.give.otherTime} hint={say.give.when} value={time()} onInput={setTime} />
                <Show when={at()}>{(moment) => <Para class="quiet" text={dates.stamp(moment())} />}</Show>
                <Show when={!isControlled()}>
                  <PickWitness people={props.one.people} value={witness()} onChange={setWitness} />
                </Show>
              </div>
            </Fold>
          </Match>
          <Match when={step() === 'not'}>
            <Tiles
              legend={say.give.whyNot}
              of={notTaken}
              icon={(one) => outcomeIcons[one]}
              name={(one) => say.outcomes[one]}
              onChoose={(one) => (one === 'declined' ? setStep('reason') : void put(one, ''))}
              onBack={() => setStep('choose')}
            />
          </Match>
          <Match when={step() === 'reason'}>
            <Tiles
              legend={say.give.reason}
              of={[...doseReasons].toSorted((a, b) => Number(a === '') - Number(b === ''))}
              icon={(one) => reasonIcons[one]}
              name={(one) => say.reasons[one]}
              onChoose={(one) => void put('declined', one)}
              onBack={() => setStep('not')}
            />
          </Match>
          <Match when={step() === 'site'}>
            <Sites
              doses={props.one.doses}
              onChoose={(one) => {
                setSite(one)
                seen()
              }}
            />
          </Match>
          <Match when={step() === 'witness'}>
            <WitnessStep
              people={props.one.people}
              onChoose={(personId) => {
                setWitness(personId)
                void put(how(), '')
              }}
              onBack={() => setStep('choose')}
            />
          </Match>
        </Switch>
      </div>
    </Show>
  )
}

/** Today at that time; the day before where it is still to come. */
function momentOf(time: string, now: number): number | null {
  const [hour, minute] = time.split(':').map(Number)
  if (hour === undefined || minute === undefined || Number.isNaN(hour + minute)) return null
  const then = new Date(now)
  then.setHours(hour, minute, 0, 0)
  if (then.getTime() > now) then.setDate(then.getDate() - 1)
  return then.getTime()
}

function NotNow(props: { due: DueItem | null; isStopped: boolean; isTheirs: boolean }) {
  const { words, dates } = useKith()
  const say = words.medicine
  const what = () => {
    if (props.isStopped) return say.stopped
    const dose = props.due?.dose
    if (dose)
      return `${say.give.already} ${say.outcomes[dose.outcome]}, ${dose.by?.name ?? ''}, ${dates.stamp(dose.at)}.`
    return props.isTheirs ? say.support.self : say.give.notDue
  }
  return (
    <div class="card">
      <Para text={what()} />
    </div>
  )
}

function Tiles<T extends string>(props: {
  legend: string
  of: readonly T[]
  icon: (one: T) => IconName
  name: (one: T) => string
  onChoose: (one: T) => void
  onBack: () => void
}) {
  const { words } = useKith()
  return (
    <fieldset class="stack">
      <legend class="legend">{props.legend}</legend>
      <ul class="tiles">
        <For each={props.of}>
          {(one) => (
            <li>
              <button class="tile" type="button" onClick={() => props.onChoose(one)}>
                <Icon name={props.icon(one)} />
                <span>{props.name(one)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <button class="btn btn-quiet dose-btn" type="button" onClick={() => props.onBack()}>
        <Icon name="back" />
        {words.frame.back}
      </button>
    </fieldset>
  )
}
