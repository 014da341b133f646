import { createSignal, For, Show, type JSX } from 'solid-js'
import type { MedicineWording } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { A } from '../../router.tsx'
import type { OneMedicine } from '../Medicine.tsx'

const shown = [
  'strength',
  'formulation',
  'route',
  'whatFor',
  'instructions',
  'tryFirst',
  'storage',
  'prescriber',
  'pharmacy',
  'covert',
  'because',
] as const
const days = ['from', 'until', 'review'] as const

/** What the chart says: each wording that stands, those that are only suggested, and what was there before. */
export function Wordings(props: { one: OneMedicine }) {
  const { words } = useKith()
  const settle = createAct('settleMedicine')
  const say = words.medicine
  const item = () => props.one.item
  const isContested = () => item().wordings.length > 1
  const put = (versionId: string) =>
    settle.run({
      medicineId: item().medicineId,
      versionId,
      replaces: [...item().wordings, ...item().suggested].map((one) => one.versionId),
    })
  return (
    <section class="stack">
      <Show when={isContested()} fallback={<h2>{say.chartSays}</h2>}>
        <h2 class="clay">{say.settle.heading}</h2>
        <Para text={say.settle.what} />
      </Show>
      <For each={item().wordings}>
        {(one) => (
          <OneWording one={one} medicineId={item().medicineId}>
            <Show when={isContested() && props.one.iKeep}>
              <button class="btn" type="button" onClick={() => void put(one.versionId)}>
                {say.settle.which}
              </button>
            </Show>
          </OneWording>
        )}
      </For>
      <Show when={item().suggested.length > 0}>
        <h2>{say.settle.suggested}</h2>
      </Show>
      <For each={item().suggested}>
        {(one) => (
          <OneWording one={one} medicineId={item().medicineId}>
            <Para text={say.suggestedBy(one.by?.name ?? '')} />
            <Show when={props.one.iKeep}>
              <button class="btn" type="button" onClick={() => void put(one.versionId)}>
                {say.settle.takeUp}
              </button>
            </Show>
          </OneWording>
        )}
      </For>
      <Refusal of={settle.refusal()} />
      <A class="btn btn-line" href={`/medicine/${item().medicineId}/change`}>
        <Icon name="write" />
        {say.form.titleChange}
      </A>
      <Show when={!item().isStopped}>
        <Fold title={say.form.stop}>
          <StopIt one={props.one} />
        </Fold>
      </Show>
      <Show when={props.one.before.length > 0}>
        <Fold title={say.wordsBefore}>
          <div class="stack">
            <For each={props.one.before}>
              {(one) => <OneWording one={one} medicineId={item().medicineId} isPast />}
            </For>
          </div>
        </Fold>
      </Show>
    </section>
  )
}

function OneWording(props: {
  one: MedicineWording
  medicineId: string
  isPast?: boolean
  children?: JSX.Element
}) {
  const { words, dates, tell } = useKith()
  const check = createAct('checkMedicine')
  const say = words.medicine
  const its = () => props.one.words
  const times = () => its().times.map(({ time, amount }) => `${dates.time(time)}: ${amount || its().dose}`)
  const rows = (): readonly (readonly [string, string])[] => [
    ...shown.flatMap((field) => (its()[field] === '' ? [] : [[say.what[field], its()[field]] as const])),
    ...days.flatMap((field) => {
      const day = its()[field]
      return day === '' ? [] : [[say.what[field], dates.longDate(day)] as const]
    }),
  ]
  const rules = (): readonly string[] => [
    ...(its().isStopped ? [say.settle.stopped] : []),
    ...(its().isCritical ? [say.critical] : []),
    ...(its().isNeeded ? [say.needed] : []),
    ...(its().most > 0 ? [say.most(its().most)] : []),
    ...(its().gap > 0 ? [say.gap(its().gap)] : []),
    ...(its().isControlled ? [say.controlled] : []),
    say.support[its().support],
  ]
  const confirm = async () => {
    if (await check.run({ medicineId: props.medicineId, versions: [props.one.versionId] })) tell(say.checked)
  }
  return (
    <article class="card stack-s" data-off={its().isStopped || props.isPast ? 'yes' : 'no'}>
      <h3>
        {its().name} {its().strength}
      </h3>
      <Show when={its().dose}>
        <p>
          <b>{its().dose}</b>
        </p>
      </Show>
      <For each={times()}>{(line) => <p>{line}</p>}</For>
      <For each={rules()}>{(line) => <Para text={line} />}</For>
      <dl class="facts">
        <For each={rows()}>
          {([name, text]) => (
            <div>
              <dt class="quiet small">{name}</dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="quiet small">
        {say.addedBy(props.one.by?.name ?? '', dates.stamp(props.one.at))}{' '}
        {props.one.checkedBy.length > 0
          ? say.checkedBy(props.one.checkedBy.map((person) => person.name))
          : say.unchecked}
      </p>
      <Show
        when={!props.isPast && props.one.by?.isMe !== true && !props.one.checkedBy.some((one) => one.isMe)}
      >
        <button
          class="btn btn-quiet"
          type="button"
          aria-disabled={check.busy()}
          onClick={() => void confirm()}
        >
          <Icon name="check" />
          {say.check}
        </button>
      </Show>
      <Refusal of={check.refusal()} />
      {props.children}
    </article>
  )
}

function StopIt(props: { one: OneMedicine }) {
  const { words, tell } = useKith()
  const stop = createAct('stopMedicine')
  const [because, setBecause] = createSignal('')
  const say = words.medicine
  const run = async () => {
    const { medicineId, wordings, suggested } = props.one.item
    const all = wordings.length > 0 ? wordings : suggested
    const replaces = all.map((one) => one.versionId)
    if (await stop.run({ medicineId, replaces, because: because() })) tell(say.stopped)
  }
  return (
    <div class="stack">
      <Para text={say.form.stopWhat} />
      <TextArea label={say.form.stopWhy} value={because()} onInput={setBecause} />
      <Refusal of={stop.refusal()} />
      <button class="btn btn-clay" type="button" aria-disabled={stop.busy()} onClick={() => void run()}>
        {say.form.stopNow}
      </button>
    </div>
  )
}
