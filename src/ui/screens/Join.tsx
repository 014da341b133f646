import { A, useNavigate } from '../router.tsx'
import { createEffect, createSignal, Match, on, Switch } from 'solid-js'
import type { InvitationCard } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { isCardLink } from '../arrival.ts'
import { AskToJoin } from './AskToJoin.tsx'
import { FindLink } from './join/FindLink.tsx'
import { Preview } from './join/Preview.tsx'
import { useBack } from './join/useBack.ts'

/** Somebody was asked. First what it is, then yes or no; a no leaves nothing here. */
export function Join() {
  const { words, arrivedWith, forgetArrival } = useKith()
  const navigate = useNavigate()
  const back = useBack()
  const read = createAct('readInvitation')
  const [link, setLink] = createSignal('')
  const [card, setCard] = createSignal<InvitationCard>()
  const [saidNo, setSaidNo] = createSignal(false)
  const say = words.first.join
  /** A card to ask by, pasted or pointed at here. */
  const isCard = () => isCardLink(link())
  const open = async (next: string) => {
    setLink(next)
    setCard(undefined)
    setSaidNo(false)
    if (isCard()) return
    const got = await read.run({ link: next })
    if (got) setCard(got.gives)
  }
  // Left on this page, somebody who is let in later would read their own answered invitation again.
  const onYes = () => {
    forgetArrival()
    navigate('/', { replace: true })
  }
  const onNo = () => {
    forgetArrival()
    setSaidNo(true)
  }
  createEffect(on(arrivedWith, (arrived) => arrived !== '' && void open(arrived)))
  return (
    <Switch
      fallback={
        <Screen
          title={say.title}
          heading={say.pasteHeading}
          lead={say.pasteLead}
          error={read.refusal() !== undefined}
          back={back()}
        >
          <FindLink link={link()} refusal={read.refusal()} onLink={(found) => void open(found)} />
        </Screen>
      }
    >
      <Match when={isCard()}>
        <AskToJoin link={link()} />
      </Match>
      <Match when={saidNo()}>
        <Screen
          title={say.saidNo.title}
          heading={say.saidNo.heading}
          lead={say.saidNo.lead(words.say.calledName(card()?.inviterName ?? ''))}
        >
          <A class="btn" href="/">
            {say.saidNo.done}
          </A>
        </Screen>
      </Match>
      <Match when={card()}>{(now) => <Preview card={now()} link={link()} onYes={onYes} onNo={onNo} />}</Match>
      <Match when={read.busy()}>
        <Screen title={say.title} heading={say.reading}>
          <Skeleton cards={1} />
        </Screen>
      </Match>
    </Switch>
  )
}
