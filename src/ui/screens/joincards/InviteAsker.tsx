import { createSignal } from 'solid-js'
import type { JoinAskItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { CircleChoices } from '../../parts/CircleChoices.tsx'
import { TextField } from '../../parts/fields.tsx'
import { createHowLong, HowLong } from '../../parts/HowLong.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Ready } from '../../parts/Skeleton.tsx'
import { useNavigate } from '../../router.tsx'

/** A yes is an ordinary invitation: what they may see is chosen now, and once more when they are let in. */
export function InviteAsker(props: { cardId: string; ask: JoinAskItem }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const open = useOpen()
  const people = createView('people', () => null)
  const invite = createAct('inviteAsker')
  const [relation, setRelation] = createSignal('')
  const [circleIds, setCircleIds] = createSignal<readonly string[]>([])
  const howLong = createHowLong()
  const say = words.joinCards.ask
  const inPlace = () => open()?.team.iAmHolder === false
  const send = async () => {
    const done = await invite.run({
      ...{ cardId: props.cardId, askId: props.ask.askId, relation: relation().trim(), ask: '' },
      ...{ circleIds: circleIds(), days: 14, stays: howLong.lasts() },
    })
    if (!done) return
    tell(say.sent(props.ask.name))
    navigate('/people')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={
          inPlace()
            ? words.nominees.invite.relation(words.say.calledName(open()?.team.holder.name ?? ''))
            : say.relation
        }
        value={relation()}
        onInput={setRelation}
      />
      <Ready data={people()} cards={1}>
        {(view) => (
          <CircleChoices
            legend={say.invite(props.ask.name)}
            circles={view().circles}
            chosen={circleIds()}
            may={(item) => item.canOffer}
            onChange={setCircleIds}
          />
        )}
      </Ready>
      <HowLong choice={howLong} legend={words.circlePage.howLong.legendAsk} later />
      <Refusal of={invite.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={invite.busy()}>
        <Icon name="link" />
        {say.send}
      </button>
    </form>
  )
}
