import { Match, Show, Switch, type JSX } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { paidFroms, spentCategories, vehicles } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { comesTo } from './comesTo.ts'
import { createClaim, type Begin, type Claim, type ClaimKind } from './draft.ts'
import { DrivenNote } from './DrivenNote.tsx'
import { ForPaper } from './ForPaper.tsx'
import { Readers } from './Readers.tsx'

const sheetPlace = 'money/sheet'

/** One claim: hours, miles, or something that was bought. What it comes to is said before it goes. */
export function ClaimForm(props: {
  kind: ClaimKind
  view: MoneyView
  begin: Begin
  instead: readonly string[]
  onDone: () => void
}) {
  const { words, tell } = useKith()
  const say = words.money
  const save = createAct('claim')
  const { kind, begin } = props
  const claim = createClaim(kind, begin)
  const place = `money/${kind}`
  const kept = createView('media', () => ({ place }))
  const photos = () => (kept()?.drafts ?? []).filter((one) => one.kind === 'photo')
  const onSheet = createView('media', () => ({ place: sheetPlace }))
  const sheets = () => (onSheet()?.drafts ?? []).filter((one) => one.kind === 'photo')
  const missing = () => claim.missing(say.form.missing)
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (missing() !== undefined) return
    const drafts = [claim.draft(photos().at(-1)?.mediaId ?? null)]
    const sheetId = sheets().at(-1)?.mediaId ?? null
    const onPaper = claim.isOnPaper ? { name: claim.paperName(), sheetId } : null
    if (!(await save.run({ drafts, instead: props.instead, onPaper }))) return
    tell(claim.isOnPaper ? words.moneyPaper.done : say.toClaim.done)
    props.onDone()
  }
  return (
    <form class="stack-l" onSubmit={(event) => void put(event)}>
      <Show when={claim.isOnPaper}>
        <ForPaper claim={claim} names={props.view.namesOnPaper} sheets={sheets()} place={sheetPlace} />
      </Show>
      <Switch>
        <Match when={kind === 'hours'}>
          <HoursFields claim={claim} />
        </Match>
        <Match when={kind === 'miles'}>
          <MilesFields claim={claim} />
          <DrivenNote claim={claim} view={props.view} />
        </Match>
        <Match when={kind === 'spent'}>
          <SpentFields claim={claim} view={props.view}>
            <div class="stack-s">
              <PhotoInput place={place} label={say.form.receipt} />
              <KeptMedia items={photos().slice(-1)} />
            </div>
          </SpentFields>
        </Match>
      </Switch>
      <Show when={comesTo(claim, props.view, begin.line)}>
        {(pence) => (
          <p class="money-total" role="status">
            {say.form.comesTo(say.amount(pence()))}
          </p>
        )}
      </Show>
      <Readers view={props.view} />
      <Refusal of={save.refusal()} />
      <Para role="status" class="quiet" text={missing() ?? ''} />
      <button class="btn btn-big" type="submit" aria-disabled={missing() !== undefined || save.busy()}>
        {claim.isOnPaper ? words.moneyPaper.save : say.form.save}
      </button>
    </form>
  )
}

function HoursFields(props: { claim: Claim }) {
  const { words } = useKith()
  const say = words.money.form
  const { claim } = props
  return (
    <>
      <DateField label={say.day} value={claim.date()} onInput={claim.setDate} />
      <TextField label={say.whatFor} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
      <div class="money-two">
        <TextField label={say.hours} value={claim.hours()} maxLength={2} onInput={claim.setHours} />
        <TextField label={say.minutes} value={claim.minutes()} maxLength={3} onInput={claim.setMinutes} />
      </div>
      <TextField label={say.rate} value={claim.pounds()} maxLength={8} onInput={claim.setPounds} />
      <TextField label={say.travel} value={claim.travel()} maxLength={4} onInput={claim.setTravel} />
    </>
  )
}

function MilesFields(props: { claim: Claim }) {
  const { words } = useKith()
  const say = words.money
  const { claim } = props
  return (
    <>
      <DateField label={say.form.day} value={claim.date()} onInput={claim.setDate} />
      <TextField label={say.form.whatFor} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
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
      <Show when={claim.isOtherWay()}>
        <TextField label={say.form.why} value={claim.why()} maxLength={200} onInput={claim.setWhy} />
      </Show>
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
      <Show when={claim.vehicle() === 'car'}>
        <TextField label={say.form.passenger} value={claim.along()} maxLength={6} onInput={claim.setAlong} />
      </Show>
    </>
  )
}

function SpentFields(props: { claim: Claim; view: MoneyView; children: JSX.Element }) {
  const { words } = useKith()
  const say = words.money
  const { claim } = props
  const from = () => paidFroms.filter((one) => one !== 'fund')
  const others = () => props.view.people.filter((one) => !one.isMe)
  return (
    <>
      <TextField label={say.form.what} value={claim.what()} maxLength={200} onInput={claim.setWhat} />
      <TextField label={say.form.amount} value={claim.amount()} maxLength={9} onInput={claim.setAmount} />
      {props.children}
      <DateField label={say.form.day} value={claim.date()} onInput={claim.setDate} />
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
    </>
  )
}
