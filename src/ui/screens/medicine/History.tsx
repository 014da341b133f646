import { createSignal, For, Show } from 'solid-js'
import type { DoseItem } from '../../../app/index.ts'
import { doseOutcomes, isTaken, type DoseOutcome } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { TextField } from '../../parts/fields.tsx'
import type { OneMedicine } from '../Medicine.tsx'
import { DoseWorry } from './DoseWorry.tsx'
import { PickWitness } from './PickWitness.tsx'
import { standing, useClockWords, useWhenWords, useWitnessWords } from './said.ts'

const shownAtFirst = 8

/** What was written down, the newest first; what was put right says what it said before. */
export function History(props: { one: OneMedicine }) {
  const { words } = useKith()
  const [all, setAll] = createSignal(false)
  const shown = () => (all() ? props.one.doses : props.one.doses.slice(0, shownAtFirst))
  return (
    <Show when={props.one.doses.length > 0}>
      <section class="stack">
        <h2>{words.medicine.history}</h2>
        <ul class="dose-list">
          <For each={shown()}>{(dose) => <OneDose dose={dose} one={props.one} />}</For>
        </ul>
        <Show when={props.one.doses.length > shownAtFirst && !all()}>
          <button class="btn btn-quiet" type="button" onClick={() => setAll(true)}>
            {words.visit.do.more}
          </button>
        </Show>
      </section>
    </Show>
  )
}

function OneDose(props: { dose: DoseItem; one: OneMedicine }) {
  const { words, dates } = useKith()
  const when = useWhenWords()
  const seen = useWitnessWords()
  const clock = useClockWords()
  const say = words.medicine
  const isOff = () => props.dose.outcome === 'mistake' || props.dose.happened === false
  const lines = (): readonly string[] => {
    const { dose } = props
    return [
      ...(dose.reason === '' ? [] : [say.reasons[dose.reason]]),
      ...(dose.words === '' ? [] : [dose.words]),
      ...(dose.site === '' ? [] : [say.sites[dose.site]]),
      ...(dose.witnessed === 'no' ? [] : [seen(dose)].filter(Boolean)),
      ...(dose.why === '' ? [] : [say.why(dose.why)]),
      ...(dose.effect ? [say.effect.line(say.effect.says[dose.effect.says])] : []),
      ...(dose.happened === false ? [say.double.wasNot] : []),
      ...dose.before.map((was) =>
        say.right.before(say.outcomes[was.outcome], dates.stamp(was.at), was.by?.name ?? ''),
      ),
    ]
  }
  /** What nobody should read past. */
  const open = (): readonly string[] =>
    [
      clock(props.dose),
      props.dose.witnessed === 'no' ? seen(props.dose) : '',
      props.dose.lacksWitness && props.dose.witnessed !== 'no' ? say.witness.lacks : '',
    ].filter(Boolean)
  return (
    <li class="card stack-s" data-off={isOff() ? 'yes' : 'no'}>
      <p>
        <b>{say.outcomes[props.dose.outcome]}</b>
        <span class="row-line">
          {when(props.dose)}, {props.dose.by?.name ?? ''}
        </span>
        <Show when={props.dose.amount}>
          <span class="row-line">{props.dose.amount}</span>
        </Show>
        <For each={lines()}>{(line) => <span class="row-line quiet">{line}</span>}</For>
        <For each={open()}>{(line) => <b class="row-line clay">{line}</b>}</For>
      </p>
      <Show when={props.dose.saved !== 'sent'}>
        <SavedMark saved={props.dose.saved} />
      </Show>
      <Show when={props.dose.canRight && props.dose.outcome !== 'mistake'}>
        <Fold title={say.right.open}>
          <PutRight dose={props.dose} one={props.one} />
        </Fold>
      </Show>
      <DoseWorry dose={props.dose} name={standing(props.one.item)[0]?.words.name ?? ''} />
    </li>
  )
}

function PutRight(props: { dose: DoseItem; one: OneMedicine }) {
  const { words, tell } = useKith()
  const act = createAct('rightDose')
  const [outcome, setOutcome] = createSignal<DoseOutcome>(props.dose.outcome)
  const [text, setText] = createSignal(props.dose.words)
  const [witness, setWitness] = createSignal(props.dose.witness?.personId ?? '')
  /** Whoever gave it did not see it given. */
  const others = () => props.one.people.filter(({ personId }) => personId !== props.dose.by?.personId)
  const say = words.medicine
  const save = async () => {
    const { doseId, reason } = props.dose
    const witnessId = witness()
    const more = witnessId === (props.dose.witness?.personId ?? '') ? {} : { witnessId }
    if (await act.run({ doseId, outcome: outcome(), at: null, reason, words: text(), ...more }))
      tell(say.right.done)
  }
  return (
    <div class="stack">
      <ChooseOne
        legend={say.right.heading}
        name={`right-${props.dose.doseId}`}
        of={doseOutcomes}
        value={(one) => one}
        chosen={(one) => one === outcome()}
        title={(one) => (one === 'mistake' ? say.right.mistake : say.outcomes[one])}
        onChoose={setOutcome}
      />
      <Show when={isTaken(outcome())}>
        <PickWitness people={others()} value={witness()} onChange={setWitness} />
      </Show>
      <TextField label={say.right.words} value={text()} onInput={setText} />
      <Refusal of={act.refusal()} />
      <button class="btn" type="button" aria-disabled={act.busy()} onClick={() => void save()}>
        {say.right.save}
      </button>
    </div>
  )
}
