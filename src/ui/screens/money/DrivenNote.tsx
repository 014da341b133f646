import { Show } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { versionOn } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { drivenBefore } from './comesTo.ts'
import type { Claim } from './draft.ts'

/** How far somebody drove by car in the tax year, and from where on a mile is paid less: told, and no advice. */
export function DrivenNote(props: { claim: Claim; view: MoneyView }) {
  const { words } = useKith()
  const say = words.moneyPaper
  const rates = () => versionOn(props.view.rateVersions, props.claim.date())
  const driven = () => drivenBefore(props.claim, props.view)
  return (
    <Show when={props.claim.vehicle() === 'car' && rates()}>
      {(now) => (
        <div class="stack-s">
          <Show when={driven() > 0}>
            <Para text={say.driven(words.money.miles(driven()))} />
          </Show>
          <Para class="quiet" text={say.limit(words.money.miles(now().limit), now().car, now().after)} />
        </div>
      )}
    </Show>
  )
}
