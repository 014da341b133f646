import { A, useNavigate, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import type { NomineeItem, NomineesView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { NomineeCard } from './nominees/NomineeCard.tsx'
import { Para } from '../parts/Para.tsx'

/** "Is it time for Anne to act for Maureen?", for one of those whom the Holder chose to say so. */
export function StartNominee() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('nominees', () => null)
  const say = words.nominees.acting.start
  const holder = () => words.say.calledName(view()?.holder.name ?? '')
  const item = () => view()?.starting.find((one) => one.nominationId === params['nominationId'])
  const heading = () => {
    const one = item()
    return one ? say.link(words.say.calledName(one.person.name), holder()) : say.title
  }
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={item() ? say.lead(holder()) : undefined}
      back={{ href: '/me/acting', to: words.nominees.acting.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={item()} fallback={<Para text={say.gone} />}>
            {(one) => <Question view={now()} item={one()} holder={holder()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Question(props: { view: NomineesView; item: NomineeItem; holder: string }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const confirm = createAct('confirmNomination')
  const say = words.nominees.acting.start
  const isSaid = () => props.item.startedBy.some((one) => one.isMe)
  const more = () => Math.max(0, props.item.voices - props.item.startedBy.length - 1)
  const yes = async () => {
    if (!(await confirm.run({ nominationId: props.item.nominationId }))) return
    tell(say.done)
    navigate('/me/acting', { replace: true })
  }
  return (
    <div class="stack-l">
      <NomineeCard item={props.item} holder={props.view.holder} />
      <Show
        when={!isSaid()}
        fallback={<Para text={say.said(words.say.calledName(props.item.person.name))} />}
      >
        <Consequences title={say.means} lines={say.lines(props.holder, more())} kind="changes" />
        <Refusal of={confirm.refusal()} />
        <div class="btns-two">
          <button class="btn" type="button" aria-disabled={confirm.busy()} onClick={() => void yes()}>
            {say.yes}
          </button>
          <A class="btn btn-quiet" href="/me/acting">
            {say.no}
          </A>
        </div>
      </Show>
    </div>
  )
}
