import type { History } from '../../app/index.ts'
import { useWords } from '../kith.ts'
import { Pick } from './fields.tsx'
import { Para } from './Para.tsx'

/** How far back somebody reads who comes in. It is asked each time, for what has been read cannot be taken back. */
export function FromWhen(props: { chosen: History; onChange: (chosen: History) => void }) {
  const words = useWords()
  const choice = (history: History) => (
    <Pick
      type="radio"
      name="from-when"
      checked={props.chosen === history}
      onChange={() => props.onChange(history)}
    >
      {words.history.choice[history]}
    </Pick>
  )
  return (
    <fieldset class="card from-when">
      <legend class="legend">{words.history.legend}</legend>
      <div class="picks">
        {choice('today')}
        {choice('all')}
      </div>
      <Para class="quiet" role="status" text={words.history.means[props.chosen]} />
    </fieldset>
  )
}
