import { For, Show } from 'solid-js'
import type { EmergencyOffer, EmergencyView } from '../../../app/index.ts'
import { emergencyFieldOf, type EmergencyField, type EmergencySheet } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { circleName, Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { fieldName, firstAudience } from './said.ts'
import { Para } from '../../parts/Para.tsx'

type OfferProps = { view: EmergencyView; sheet: EmergencySheet; field: EmergencyField }

/** What stands in the profile or the contacts already is put here by one tap, after who will see it is said. */
export function Offers(props: OfferProps & { named?: boolean }) {
  const { words } = useKith()
  const audience = () => firstAudience(props.view, props.field)
  const offers = () => props.view.offers.filter((one) => one.field === props.field)
  const narrower = () => {
    const now = offers()[0]?.audience?.circle
    return now && now.circleId !== audience()?.circle.circleId ? circleName(words, now) : undefined
  }
  return (
    <Show when={offers().length > 0}>
      <div class="card stack">
        <Show when={props.named}>
          <h3 class="small-head">{fieldName(words, props.field)}</h3>
        </Show>
        <For each={offers()}>{(offer) => <OneOffer {...props} offer={offer} />}</For>
        <Show when={narrower()}>
          {(name) => <Para class="small" text={words.emergencyCard.offer.now(name())} />}
        </Show>
        <Show when={props.named}>
          <A class="text-btn" href={`/emergency/${props.sheet}/ask/${props.field}`}>
            <Icon name="write" />
            {words.emergencyCard.offer.other}
          </A>
        </Show>
        <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
      </div>
    </Show>
  )
}

function OneOffer(props: OfferProps & { offer: EmergencyOffer }) {
  const { words, tell } = useKith()
  const save = createAct('saveLine')
  const say = words.emergencyCard.offer
  const called = () => words.say.calledName(props.offer.person?.name ?? '')
  const isCall = () => emergencyFieldOf(props.field).form === 'call'
  const told = () => [isCall() ? called() : '', props.offer.text].filter(Boolean).join(', ')
  const put = async () => {
    const { text, phone, person, cardId } = props.offer
    const done = await save.run({
      field: props.field,
      circleId: firstAudience(props.view, props.field)?.circle.circleId ?? '',
      text,
      phone,
      personId: isCall() ? (person?.personId ?? null) : null,
      order: 0,
      cardId,
      replaces: [],
      behalf: null,
    })
    if (done) tell(say.done[props.sheet])
  }
  return (
    <div class="stack-s">
      <Para class="small" text={say.from[props.offer.from](called())} />
      <p class="said pre">
        {told()}
        <Show when={props.offer.phone !== ''}>
          <br />
          {props.offer.phone}
        </Show>
      </p>
      <Refusal of={save.refusal()} />
      <button
        class="btn btn-line"
        type="button"
        aria-label={`${say.put[props.sheet]}: ${fieldName(words, props.field)}, ${told()}`}
        aria-disabled={save.busy()}
        onClick={() => void put()}
      >
        <Icon name="check" />
        {say.put[props.sheet]}
      </button>
    </div>
  )
}
