import { Show, type JSX } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { paidFroms, spentCategories, vehicles } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import type { Claim } from './draft.ts'
import type { ClaimStep } from './steps.ts'

type Shows = (step: ClaimStep) => boolean

export function HoursFields(props: { claim: Claim; shows: Shows }) {
  const { words } = useKith()
  const say = words.money.form
  const { claim } = props
  return (
    <>
      <Show when={props.shows('day')}>
        <DateField label={say.day} value={claim.date()} onInput={claim.setDate} />
      </Show>
      <Show when={props.shows('what')}>
        <TextField label={say.whatFor} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
      </Show>
      <Show when={props.shows('time')}>
        <div class="money-two">
          <TextField label={say.hours} value={claim.hours()} maxLength={2} onInput={claim.setHours} />
          <TextField label={say.minutes} value={claim.minutes()} maxLength={3} onInput={claim.setMinutes} />
        </div>
      </Show>
      <Show when={props.shows('rate')}>
        <TextField label={say.rate} value={claim.pounds()} maxLength={8} onInput={claim.setPounds} />
      </Show>
      <Show when={props.shows('travel')}>
        <TextField label={say.travel} value={claim.travel()} maxLength={4} onInput={claim.setTravel} />
      </Show>
    </>
  )
}

export function MilesFields(props: { claim: Claim; shows: Shows }) {
  const { words } = useKith()
  const say = words.money
  const { claim } = props
  return (
    <>
      <Show when={props.shows('day')}>
        <DateField label={say.form.day} value={claim.date()} onInput={claim.setDate} />
      </Show>
      <Show when={props.shows('what')}>
        <TextField label={say.form.whatFor} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
      </Show>
      <Show when={props.shows('way')}>
        <TextField
          label={say.form.miles}
          hint={
            claim.planned < 0
              ? undefined
              : (claim.isLast ? say.form.planned : say.form.byWay)(say.miles(claim.planned))
          }
          value={claim.miles()}
          maxLength={6}
          onInput={claim.setMiles}
        />
      </Show>
      <Show when={props.shows('way') && claim.isOtherWay()}>
        <TextField label={say.form.why} value={claim.why()} maxLength={200} onInput={claim.setWhy} />
      </Show>
      <Show when={props.shows('vehicle')}>
        <section class="stack-s">
          <h2>{say.form.vehicle}</h2>
          <ChooseOne
            legend={say.form.vehicle}
            name="vehicle"
            of={vehicles}
            value={(one) => one}
            chosen={(one) => claim.vehicle() === one}
            title={(one) => words.say.opening(say.vehicles[one])}
            onChoose={(one) => claim.setVehicle(one)}
          />
        </section>
      </Show>
      <Show when={props.shows('vehicle') && claim.vehicle() === 'car'}>
        <TextField label={say.form.passenger} value={claim.along()} maxLength={6} onInput={claim.setAlong} />
      </Show>
    </>
  )
}

export function SpentFields(props: { claim: Claim; view: MoneyView; shows: Shows; children: JSX.Element }) {
  const { words } = useKith()
  const say = words.money
  const { claim } = props
  const from = () => paidFroms.filter((one) => one !== 'fund')
  const others = () => props.view.people.filter((one) => !one.isMe)
  return (
    <>
      <Show when={props.shows('what')}>
        <TextField label={say.form.what} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
      </Show>
      <Show when={props.shows('amount')}>
        <TextField label={say.form.amount} value={claim.amount()} maxLength={9} onInput={claim.setAmount} />
      </Show>
      <Show when={props.shows('receipt')}>{props.children}</Show>
      <Show when={props.shows('day')}>
        <DateField label={say.form.day} value={claim.date()} onInput={claim.setDate} />
      </Show>
      <Show when={props.shows('paid')}>
        <section class="stack-s">
          <h2>{say.form.paid}</h2>
          <ChooseOne
            legend={say.form.paid}
            name="paid"
            of={from()}
            value={(one) => one}
            chosen={(one) => claim.paid() === one}
            title={(one) =>
              one === 'own' && claim.isOnPaper ? words.moneyPaper.theirMoney : say.form.paidChoices[one]
            }
            onChoose={(one) => claim.setPaid(one)}
          />
        </section>
      </Show>
      <Show when={props.shows('kind')}>
        <Fold title={`${say.form.category} ${say.categories[claim.category()]}`}>
          <ChooseOne
            legend={say.form.category}
            name="category"
            of={spentCategories}
            value={(one) => one}
            chosen={(one) => claim.category() === one}
            title={(one) => say.categories[one]}
            onChoose={(one) => claim.setCategory(one)}
          />
        </Fold>
      </Show>
      <Show when={props.shows('before')}>
        <Fold title={say.form.agreedBy}>
          <ChooseOne
            legend={say.form.agreedBy}
            name="agreed-by"
            of={[undefined, ...others()]}
            value={(one) => one?.personId ?? ''}
            chosen={(one) => claim.agreedBy() === (one?.personId ?? '')}
            title={(one) => one?.name ?? say.form.nobody}
            onChoose={(one) => claim.setAgreedBy(one?.personId ?? '')}
          />
        </Fold>
      </Show>
    </>
  )
}
