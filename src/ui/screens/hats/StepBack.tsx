import { Show } from 'solid-js'
import type { WearItem } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { circleName } from '../../parts/Audience.tsx'
import { Lines } from '../../parts/Lines.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useHatWords } from './hatWords.ts'
import { Para } from '../../parts/Para.tsx'

/** For who helped a team to begin: what is still theirs, from what the team itself says, and the way out of it. */
export function StepBack(props: { one: WearItem }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const hatWords = useHatWords()
  const hats = createView('hats', () => null)
  const people = createView('people', () => null)
  const nominees = createView('nominees', () => null)
  const today = createView('today', () => null)
  const end = createAct('endHat')
  const say = words.pause.stepBack
  const holder = () => open()?.team.holder.name ?? ''
  const me = () => people()?.people.find((one) => one.person.isMe)
  const lines = () => {
    const others = (hats()?.hats ?? [])
      .filter((hat) => hat.hatId !== props.one.hatId && hat.wears.some((one) => one.person.isMe))
      .map((hat) => hatWords.name(hat))
    const keyholder = me()?.keyholderOf.length ?? 0
    const visits = [today()?.now, ...(today()?.rest ?? []), ...(today()?.coming ?? [])]
    const mine = visits.filter((visit) => visit?.person?.isMe).length
    const sees = (me()?.circles ?? []).filter((one) => one.purpose !== 'everyone')
    return [
      ...(others.length > 0 ? [say.hats(others)] : []),
      ...(keyholder > 0 ? [say.keyholder(keyholder)] : []),
      ...(nominees()?.mine ? [say.acting(holder())] : []),
      ...(mine > 0 ? [say.visits(mine)] : []),
      ...(sees.length > 0 ? [say.sees(sees.map((one) => circleName(words, one)))] : []),
    ]
  }
  const yes = async () => {
    if (await end.run({ offerId: props.one.offerId })) tell(words.hats.page.laidDown)
  }
  return (
    <section class="card card-soft stack">
      <h2>{say.heading}</h2>
      <Para text={say.lead} />
      <Show when={lines().length > 0} fallback={<Para text={say.none} />}>
        <Lines lines={lines()} sign="next" />
      </Show>
      <Para class="quiet" text={say.after(holder())} />
      <Refusal of={end.refusal()} />
      <button class="btn" type="button" aria-disabled={end.busy()} onClick={() => void yes()}>
        {say.yes}
      </button>
    </section>
  )
}
