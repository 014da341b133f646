import { useSearchParams } from '../router.tsx'
import { createSignal, Show } from 'solid-js'
import type { VisitItem, WeekView } from '../../app/index.ts'
import { calendarOf } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** A week as a file for another calendar. What that tells, and whom, is said first. */
export function WeekExport() {
  const { words } = useKith()
  const [search] = useSearchParams()
  const view = createView('week', () => ({ day: search.day ?? null, published: true }))
  const say = words.week.calendar
  return (
    <Screen title={say.out} lead={say.outLead} back={{ href: '/week', to: words.week.title }}>
      <Ready data={view()}>{(week) => <Choose week={week()} />}</Ready>
    </Screen>
  )
}

function Choose(props: { week: WeekView }) {
  const { words, clock, addresses, tell } = useKith()
  const [titles, setTitles] = createSignal(false)
  const [mine, setMine] = createSignal(!props.week.holder.isMe)
  const say = words.week.calendar
  const isMine = (visit: VisitItem) =>
    visit.people.some((one) => one.person.isMe && (one.state === 'planned' || one.state === 'coming'))
  const chosen = () =>
    props.week.days
      .flatMap((day) => day.visits)
      .filter((one) => !one.cancelled && !one.rests && one.suggestedBy === null && (!mine() || isMine(one)))
  const save = () => {
    const visits = chosen().map((one) => ({
      ...{ visitId: one.visitId, starts: one.startsAt, ends: one.endsAt, place: '' },
      title: titles() ? one.title : say.visit,
    }))
    const text = calendarOf(visits, clock.now(), (visitId) => `${addresses.hide(visitId)}@kith`)
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
    const link = document.createElement('a')
    Object.assign(link, { href: url, download: `${props.week.from}.ics` }).click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    tell(say.saved)
  }
  return (
    <div class="stack-l">
      <Consequences title={say.tells} lines={say.outWhat} kind="changes" />
      <section class="stack-s">
        <h2>{say.names}</h2>
        <ChooseOne
          legend={say.names}
          name="names"
          of={[false, true]}
          value={(one) => (one ? 'titles' : 'busy')}
          chosen={(one) => titles() === one}
          title={(one) => (one ? say.titles : say.busy)}
          what={(one) => (one ? say.titlesWhat : say.busyWhat)}
          onChoose={setTitles}
        />
      </section>
      <Show when={!props.week.holder.isMe}>
        <section class="stack-s">
          <h2>{say.which}</h2>
          <ChooseOne
            legend={say.which}
            name="which"
            of={[true, false]}
            value={(one) => (one ? 'mine' : 'every')}
            chosen={(one) => mine() === one}
            title={(one) => (one ? say.mine : say.every)}
            onChoose={setMine}
          />
        </section>
      </Show>
      <Show when={chosen().length > 0} fallback={<Para text={say.none} />}>
        <button class="btn btn-big" type="button" onClick={save}>
          <Icon name="share" />
          {say.save(chosen().length)}
        </button>
      </Show>
    </div>
  )
}
