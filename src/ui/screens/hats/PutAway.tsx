import { createSignal } from 'solid-js'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { AreYouSure } from '../../parts/AreYouSure.tsx'
import { useNavigate } from '../../router.tsx'

/** Asked about first, for whoever wears it wears it no more. */
export function PutAway(props: { hatId: string }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const away = createAct('putAwayHat')
  const [asking, setAsking] = createSignal(false)
  const say = words.hats.page
  const yes = async () => {
    if (!(await away.run({ hatId: props.hatId }))) return
    tell(say.awayDone)
    navigate('/hats', { replace: true })
  }
  return (
    <>
      <button class="text-btn text-btn-clay" type="button" onClick={() => setAsking(true)}>
        <Icon name="bin" />
        {say.away}
      </button>
      <AreYouSure
        open={asking()}
        title={say.awayHeading}
        yes={say.awayYes}
        no={say.awayNo}
        busy={away.busy()}
        onYes={yes}
        onNo={() => setAsking(false)}
      >
        <Lines lines={say.awayWhat} sign="next" />
        <Refusal of={away.refusal()} />
      </AreYouSure>
    </>
  )
}
