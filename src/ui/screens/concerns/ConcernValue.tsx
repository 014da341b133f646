import { Show } from 'solid-js'
import type { ConcernFull, ConcernSaidValue } from '../../../app/index.ts'
import {
  concernConsents,
  concernTypes,
  type ConcernConsent,
  type ConcernField,
  type ConcernType,
} from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { BodySaid } from './BodyPlaces.tsx'

/** One thing that was said, as it reads, and by whom and when. */
export function ConcernValue(props: { field: ConcernField; of: ConcernSaidValue; concern: ConcernFull }) {
  const { words, dates } = useKith()
  const say = words.concerns
  const text = () => {
    const { value } = props.of
    if (value === '') return say.one.nothing
    if (props.field === 'lead')
      return props.concern.readers.find((one) => one.personId === value)?.name ?? say.add.nobody
    if (props.field === 'types')
      return words.say.list(
        value
          .split(' ')
          .filter((one): one is ConcernType => concernTypes.some((type) => type === one))
          .map((one) => say.types[one]),
      )
    const consent = concernConsents.find((one) => one === value) as ConcernConsent | undefined
    return props.field === 'consent' && consent ? say.consents[consent] : value
  }
  return (
    <div>
      <Show
        when={props.field === 'body' && props.of.value !== ''}
        fallback={
          <p class="pre">
            <bdi>{text()}</bdi>
          </p>
        }
      >
        <BodySaid value={props.of.value} />
      </Show>
      <p class="quiet small">
        {say.one.saidBy(props.of.by.name)}, {dates.stamp(props.of.at)}
        <Show when={props.of.passedBy.length > 0}>
          . {say.one.passed(props.of.passedBy.map(({ name }) => name))}
        </Show>
      </p>
    </div>
  )
}
