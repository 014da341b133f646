import { useNavigate } from '../../router.tsx'
import { createSignal, Show } from 'solid-js'
import type { CardItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Para } from '../../parts/Para.tsx'

/** Asked once more, yes and no of one size. */
export function TakeAway(props: { card: CardItem }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const take = createAct('takeCardAway')
  const [asked, setAsked] = createSignal(false)
  const say = words.profile.card
  const yes = async () => {
    if (!(await take.run({ cardId: props.card.cardId }))) return
    tell(say.taken)
    navigate('/profile')
  }
  return (
    <Show
      when={asked()}
      fallback={
        <button class="btn btn-quiet" type="button" onClick={() => setAsked(true)}>
          <Icon name="bin" />
          {say.take}
        </button>
      }
    >
      <section class="card card-clay stack">
        <Para strong text={say.takeSure} />
        <Refusal of={take.refusal()} />
        <div class="btns btns-two">
          <button class="btn btn-clay" type="button" aria-disabled={take.busy()} onClick={() => void yes()}>
            {say.takeYes}
          </button>
          <button class="btn btn-line" type="button" onClick={() => setAsked(false)}>
            {say.takeNo}
          </button>
        </div>
      </section>
    </Show>
  )
}
