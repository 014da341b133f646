import { A } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { LateView } from '../../app/index.ts'
import { graces } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Pick } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { LinkRow } from './me/MeRow.tsx'
import { TimeField } from '../parts/TimeField.tsx'

/** Visits of which nobody has said that they have begun; how long a team waits before it asks. */
export function LateVisits() {
  const { words, clock } = useKith()
  const say = words.visits.watch
  const view = createView('lateVisits', () => ({ minute: Math.floor(clock.now() / 60_000) }))
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/week', to: words.week.title }}>
      <Ready data={view()}>
        {(data) => (
          <div class="stack-l">
            <For each={data().items} fallback={<Para class="quiet" text={say.none} />}>
              {(item) => <LateCard item={item} />}
            </For>
            <Show when={data().iPlan}>
              <Watch watch={data().watch} />
              <nav class="card links" aria-label={say.tag}>
                <LinkRow href="/wake" icon="device" title={words.wake.row} what={words.wake.rowWhat} />
                <LinkRow href="/visits/tag" icon="qr" title={say.tag} what={say.tagWhat} />
              </nav>
            </Show>
            <Para class="quiet" text={say.place} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function LateCard(props: { item: LateView['items'][number] }) {
  const { words, dates } = useKith()
  const say = words.visits
  const note = createAct('noteNews')
  const { person, heardAt, onWayAt, visit, newsId } = props.item
  const what = () => {
    if (person.isMe) return say.coming.waitsMe
    const heard =
      heardAt === null
        ? say.coming.heardNot(person.name)
        : say.coming.heard(person.name, dates.stamp(heardAt))
    const out = onWayAt === null ? [] : [say.coming.setOut(person.name, dates.stamp(onWayAt))]
    return [say.coming.waits(person.name), ...out, heard].join(' ')
  }
  return (
    <section class="card stack">
      <VisitRow visit={visit} />
      <Para text={what()} />
      <Show when={!person.isMe}>
        <Para class="quiet small" text={say.coming.mayBe} />
      </Show>
      <div class="btns-two">
        <A class="btn btn-big" href={`/write/${visit.visitId}`}>
          {say.watch.open}
        </A>
        <button
          class="btn btn-big btn-quiet"
          type="button"
          onClick={() => void note.run({ newsIds: [newsId] })}
        >
          <Icon name="check" />
          {say.watch.known}
        </button>
      </div>
      <Refusal of={note.refusal()} />
    </section>
  )
}

const night = { from: '22:00', until: '07:00' }

function Watch(props: { watch: LateView['watch'] }) {
  const { words, tell } = useKith()
  const say = words.visits.watch
  const set = createAct('setWatch')
  const [grace, setGrace] = createSignal(props.watch.grace)
  const [from, setFrom] = createSignal(props.watch.quietFrom)
  const [until, setUntil] = createSignal(props.watch.quietUntil)
  const quiet = (on: boolean) => {
    setFrom(on ? night.from : '')
    setUntil(on ? night.until : '')
  }
  const save = async () => {
    if (await set.run({ grace: grace(), quietFrom: from(), quietUntil: until() })) tell(say.saved)
  }
  const times = [
    [say.from, from, setFrom],
    [say.until, until, setUntil],
  ] as const
  return (
    <section class="card stack">
      <fieldset class="stack-s">
        <legend class="legend">{say.grace}</legend>
        <div class="picks">
          <For each={graces}>
            {(minutes) => (
              <Pick
                type="radio"
                name="grace"
                checked={grace() === minutes}
                onChange={() => setGrace(minutes)}
              >
                {say.after(words.time.duration(minutes))}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <fieldset class="stack-s">
        <legend class="legend">{say.quiet}</legend>
        <Para class="quiet" text={say.quietWhat} />
        <div class="picks">
          <Pick type="radio" name="quiet" checked={from() === ''} onChange={() => quiet(false)}>
            {say.quietNone}
          </Pick>
          <Pick type="radio" name="quiet" checked={from() !== ''} onChange={() => quiet(true)}>
            {say.quietSome}
          </Pick>
        </div>
      </fieldset>
      <Show when={from() !== ''}>
        <For each={times}>
          {([label, time, setTime]) => (
            <TimeField
              label={label}
              isRequired
              value={time()}
              onInput={(time) => setTime(time || night.from)}
            />
          )}
        </For>
      </Show>
      <Refusal of={set.refusal()} />
      <button class="btn btn-big" type="button" aria-disabled={set.busy()} onClick={() => void save()}>
        {say.save}
      </button>
    </section>
  )
}
