import { For, Show } from 'solid-js'
import type { TimelineFilter } from '../../../app/index.ts'
import { pictureIds, timelineKinds, type TimelineKind } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Pick } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Labelled } from '../../parts/Labelled.tsx'
import { Para } from '../../parts/Para.tsx'
import { iconOfPicture } from './noticedWords.ts'

const iconOfKind = {
  written: 'write',
  noticed: 'scales',
  doses: 'tablets',
  tasks: 'check',
  came: 'house',
} as const satisfies Readonly<Record<TimelineKind, IconName>>

type Shown = TimelineFilter & { readonly from: string }

/** Only what has a picture, lies in a circle, or is not later than a month. Two taps. */
export function Filter(props: {
  filter: Shown
  months: readonly string[]
  onChange: (filter: Shown) => void
}) {
  const { words, dates } = useKith()
  const who = createView('whoCanSee', () => null)
  const say = words.records.filter
  const circles = () => [...(who()?.audiences ?? []), ...(who()?.only ?? [])].map(({ circle }) => circle)
  const monthWords = (month: string) => dates.longDate(`${month}-01`).replace(/^\S+ /, '')
  const kind = () => props.filter.kind ?? ''
  const now = () => {
    const circle = circles().find((one) => one.circleId === props.filter.circleId)
    return [
      kind() === '' ? '' : say.kinds[kind() as TimelineKind],
      props.filter.picture === '' ? '' : words.records.pictures[props.filter.picture],
      circle ? circleName(words, circle) : '',
      props.filter.from === '' ? '' : monthWords(props.filter.from),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <div class="card stack">
      <Show when={now() !== ''}>
        <Para text={say.now(now())} strong />
        <button
          class="btn btn-line"
          type="button"
          onClick={() => props.onChange({ picture: '', circleId: '', kind: '', from: '' })}
        >
          {say.clear}
        </button>
      </Show>
      <Fold title={say.title} class="stack">
        <fieldset class="stack-s">
          <legend class="legend">{say.kind}</legend>
          <div class="picks picks-tall">
            <For each={timelineKinds}>
              {(one) => (
                <Pick
                  type="radio"
                  name="kind"
                  checked={kind() === one}
                  before={<Icon name={iconOfKind[one]} />}
                  onChange={() => props.onChange({ ...props.filter, kind: one, picture: '' })}
                >
                  {say.kinds[one]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <fieldset class="stack-s">
          <legend class="legend">{say.picture}</legend>
          <div class="picks picks-tall">
            <For each={pictureIds}>
              {(picture) => (
                <Pick
                  type="radio"
                  name="picture"
                  checked={props.filter.picture === picture}
                  before={<Icon name={iconOfPicture[picture]} />}
                  onChange={() => props.onChange({ ...props.filter, picture, kind: '' })}
                >
                  {words.records.pictures[picture]}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
        <Labelled label={say.circle}>
          {(id) => (
            <select
              id={id}
              class="input"
              value={props.filter.circleId}
              onChange={(event) => props.onChange({ ...props.filter, circleId: event.currentTarget.value })}
            >
              <option value="">{say.anyCircle}</option>
              <For each={circles()}>
                {(circle) => <option value={circle.circleId}>{circleName(words, circle)}</option>}
              </For>
            </select>
          )}
        </Labelled>
        <Labelled label={say.from}>
          {(id) => (
            <select
              id={id}
              class="input"
              value={props.filter.from}
              onChange={(event) => props.onChange({ ...props.filter, from: event.currentTarget.value })}
            >
              <option value="">{say.newest}</option>
              <For each={props.months}>{(month) => <option value={month}>{monthWords(month)}</option>}</For>
            </select>
          )}
        </Labelled>
      </Fold>
    </div>
  )
}
