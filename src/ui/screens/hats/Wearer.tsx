import { Show } from 'solid-js'
import type { HatItem, WearItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { PassOn } from './PassOn.tsx'
import { useHatWords } from './hatWords.ts'
import { Para } from '../../parts/Para.tsx'

/** One who wears a hat or was asked to: since when and until when, and the way out of it. */
export function Wearer(props: { one: WearItem; hat: HatItem }) {
  const { words, dates, tell } = useKith()
  const hatWords = useHatWords()
  const end = createAct('endHat')
  const say = words.hats
  const who = () => hatWords.who(props.one.person)
  const isMine = () => props.one.person.isMe
  const lines = () => {
    const { state, from, until, review, isOverdue, offeredBy, passTo } = props.one
    const day = (date: string) => dates.longDate(date)
    return [
      ...(state === 'asked' ? [say.offered(who())] : [say.from(day(from))]),
      until === '' ? say.goesOn : say.until(day(until)),
      ...(review === '' ? [] : [isOverdue ? say.overdue(day(review)) : say.review(day(review))]),
      say.gaveBy(hatWords.who(offeredBy)),
      ...(passTo ? [say.page.passes(who(), hatWords.who(passTo))] : []),
    ]
  }
  const button = () => {
    if (isMine()) return say.page.layDown
    return props.one.state === 'asked' ? say.page.takeBackOffer : say.page.takeBack(who())
  }
  const yes = async () => {
    const [called, mine] = [who(), isMine()]
    if (await end.run({ offerId: props.one.offerId }))
      tell(mine ? say.page.laidDown : say.page.tookBack(called))
  }
  return (
    <section class="card stack" data-who={props.one.person.personId}>
      <div class="person-head">
        <Face person={props.one.person} />
        <h3>{isMine() ? `${who()} (${words.circles.you})` : who()}</h3>
      </div>
      <Lines lines={lines()} sign="check" />
      <Show when={props.hat.mayOffer && props.one.passTo}>
        {(to) => (
          <A class="btn btn-line btn-s" href={`/hats/${props.hat.hatId}/ask?person=${to().personId}`}>
            {say.page.passAsk(hatWords.who(to()))}
          </A>
        )}
      </Show>
      <Show when={isMine() && props.one.state !== 'asked'}>
        <PassOn one={props.one} />
      </Show>
      <Refusal of={end.refusal()} />
      <Show when={props.one.mayEnd}>
        <button
          class="btn btn-line btn-s"
          type="button"
          aria-disabled={end.busy()}
          onClick={() => void yes()}
        >
          <Icon name={isMine() ? 'check' : 'undo'} />
          {button()}
        </button>
        <Para class="quiet small" text={say.page.seen} />
      </Show>
    </section>
  )
}
