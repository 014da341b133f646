import { For, Match, Show, Switch } from 'solid-js'
import type { DayLine } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

type Of<K> = Extract<DayLine, { readonly kind: K }>

/** What happened on a day, one line of each kind: it unfolds, or opens the chart. */
export function Line(props: { line: DayLine }) {
  return (
    <div class="card stack-s happened-line">
      <Switch>
        <Match when={props.line.kind === 'doses' && props.line}>{(line) => <Doses line={line()} />}</Match>
        <Match when={props.line.kind === 'tasks' && props.line}>{(line) => <Tasks line={line()} />}</Match>
        <Match when={props.line.kind === 'came' && props.line}>{(line) => <Came line={line()} />}</Match>
      </Switch>
      <Seen audience={props.line.audience} faces={false} />
    </div>
  )
}

function Doses(props: { line: Of<'doses'> }) {
  const { words } = useKith()
  return (
    <A class="link-row" href={`/medicine/chart?month=${props.line.date.slice(0, 7)}`}>
      <Icon name="tablets" />
      <b class="grow">{words.records.lines.doses(props.line.taken, props.line.declined, props.line.other)}</b>
      <Icon name="next" />
    </A>
  )
}

function Tasks(props: { line: Of<'tasks'> }) {
  const { words } = useKith()
  return (
    <Fold title={words.records.lines.tasks(props.line.tasks.length)} icon="check">
      <ul class="links">
        <For each={props.line.tasks}>
          {(task) => (
            <li>
              <A class="link-row" href={`/tasks/${task.taskId}`}>
                <span class="grow">
                  <b>{task.title}</b>
                  <span class="quiet">{words.say.calledName(task.by.name)}</span>
                </span>
                <Icon name="next" />
              </A>
            </li>
          )}
        </For>
      </ul>
    </Fold>
  )
}

function Came(props: { line: Of<'came'> }) {
  const { words, dates } = useKith()
  const say = words.records.lines
  const people = () => new Set(props.line.visits.map(({ person }) => person.personId)).size
  return (
    <Fold title={say.came(people())} icon="house">
      <ul class="links">
        <For each={props.line.visits}>
          {(visit) => (
            <li>
              <A class="link-row" href={`/week/${visit.visitId}`}>
                <span class="grow">
                  <b>{words.say.calledName(visit.person.name)}</b>
                  <span class="quiet">
                    {visit.title}.{' '}
                    <Show when={visit.leftAt} fallback={say.at(dates.clockTime(visit.arrivedAt))}>
                      {(left) => say.between(dates.clockTime(visit.arrivedAt), dates.clockTime(left()))}
                    </Show>
                  </span>
                </span>
                <Icon name="next" />
              </A>
            </li>
          )}
        </For>
      </ul>
    </Fold>
  )
}
