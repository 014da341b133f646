import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { CirclePerson, CircleRef } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

const twoWeeks = 14 * 86_400_000

/** Somebody in a circle: since when, until when, and one tap for longer. */
export function PersonInCircle(props: { circle: CircleRef; item: CirclePerson }) {
  const { words, dates, clock, tell } = useKith()
  const set = createAct('setTerm')
  const say = words.circlePage
  const person = () => props.item.person
  const lines = () => {
    const { since, readsFrom, until, untilIsTeam, bringsOthers } = props.item
    return [
      since === null || person().isHolder ? '' : say.one.since(dates.longDate(dates.plainDate(since))),
      readsFrom === null ? '' : say.one.readsFrom,
      until === null
        ? ''
        : until <= clock.now()
          ? say.one.over(dates.stamp(until))
          : (untilIsTeam ? say.one.untilTeam : say.one.until)(dates.stamp(until)),
      bringsOthers ? say.one.bringsOthers : '',
    ].filter(Boolean)
  }
  const put = async (until: number | null) => {
    const { personId, name } = person()
    const circleId = props.item.untilIsTeam ? null : props.circle.circleId
    if (!(await set.run({ personId, circleId, until }))) return
    tell(until === null ? say.term.kept(name) : say.term.renewed(name, dates.stamp(until)))
  }
  const longer = () => Math.max(clock.now(), props.item.until ?? 0) + twoWeeks
  return (
    <>
      <A class="link-row" href={`/people/${person().personId}`}>
        <Face person={person()} />
        <span class="grow">
          <b>{person().isMe ? say.one.youAre : person().name}</b>
          {lines().map((line) => (
            <span class="quiet small row-line">{line}</span>
          ))}
        </span>
        <Icon name="next" />
      </A>
      <Show when={props.item.until !== null && props.item.canTime}>
        <div class="term-btns">
          <button
            class="btn btn-line btn-s"
            type="button"
            aria-label={say.term.moreName(person().name)}
            aria-disabled={set.busy()}
            onClick={() => void put(longer())}
          >
            {say.term.more}
          </button>
          <button
            class="btn btn-quiet btn-s"
            type="button"
            aria-label={say.term.forGoodName(person().name)}
            aria-disabled={set.busy()}
            onClick={() => void put(null)}
          >
            {say.term.forGood}
          </button>
        </div>
        <Refusal of={set.refusal()} />
      </Show>
    </>
  )
}
