import { For, Show } from 'solid-js'
import type { RecordItem, VisitView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { RecordCard } from '../../parts/RecordCard.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { GapFace, useVisitWords } from '../../parts/VisitCard.tsx'
import { Para } from '../../parts/Para.tsx'
import { FeelingSafe } from '../../parts/FeelingSafe.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { TrustStrip } from '../../parts/TrustStrip.tsx'
import { FindLink } from '../join/FindLink.tsx'
import { OnMyWay } from './OnMyWay.tsx'
import { RingFirst, RunningLate, Waits } from './Coming.tsx'

export function Arrive(props: { view: NonNullable<VisitView>; onNext: () => void }) {
  const { words, dates } = useKith()
  const named = useVisitWords()
  const open = useOpen()
  const say = words.visits.coming
  const today = createView('today', () => null)
  const arrive = createAct('arrive')
  const see = createAct('seeHandover')
  const visit = () => props.view.visit
  const come = async (more: { tag?: string; personId?: string }) => {
    if (await arrive.run({ visitId: visit().visitId, ...more })) props.onNext()
  }
  const read = ({ visitId, recordId, handover }: RecordItem) => see.run({ visitId, recordId, handover })
  const isExpected = () => visit().people.some(({ person, isPlanned }) => person.isMe && isPlanned)
  // The Holder does not visit herself: she says that who was to come is here.
  const saysForOther = () => {
    const first = visit().person
    return open()?.team.iAmHolder && first && !first.isMe ? first.personId : ''
  }
  return (
    <div class="stack-l">
      <div class="card" classList={{ 'card-gap': visit().person === null }}>
        <div class="visit-card">
          <Show when={visit().arrivedBy ?? visit().person} fallback={<GapFace size="xl" />}>
            {(person) => <Face person={person()} size="xl" />}
          </Show>
          <div class="grow stack-s">
            <h2>{named.who(visit())}</h2>
            <Para text={named.when(visit())} />
            <Show when={visit().arrivedAt}>
              {(at) => (
                <p>
                  <span class="chip">
                    <Icon name="check" />
                    {visit().arrivedBy
                      ? words.visit.arrive.someone(visit().arrivedBy?.name ?? '', dates.clockTime(at()))
                      : words.today.arrived(dates.clockTime(at()))}
                  </span>
                </p>
              )}
            </Show>
          </div>
        </div>
        <Seen audience={visit().audience} />
      </div>
      <Show when={(today()?.handovers.length ?? 0) > 0}>
        <section class="stack">
          <h2>{words.visit.arrive.handover}</h2>
          <For each={today()?.handovers}>
            {(record) => (
              <div class="card card-sun stack-s">
                <div class="row">
                  <Icon name="pin" />
                  <p class="grow" dir="auto">
                    {record.handover}
                    <span class="row-line small">{record.by ? words.today.from(record.by.name) : ''}</span>
                  </p>
                </div>
                <Show when={!record.by?.isMe && !record.handoverSeen.some(({ by }) => by.isMe)}>
                  <button class="btn btn-line btn-big" type="button" onClick={() => void read(record)}>
                    <Icon name="check" />
                    {words.visits.leave.seen}
                  </button>
                </Show>
              </div>
            )}
          </For>
        </section>
      </Show>
      <For each={props.view.others}>{(record) => <RecordCard record={record} level="h3" />}</For>
      <FeelingSafe safe={props.view.safe} />
      <TrustStrip />
      <Waits view={props.view} />
      <Show when={isExpected() && props.view.iCanArrive}>
        <Show when={open()}>
          {(now) => <OnMyWay one={{ visit: visit(), holder: now().team.holder, ringId: null }} />}
        </Show>
        <RunningLate view={props.view} />
        <Fold title={say.tag}>
          <div class="card stack">
            <Para class="quiet" text={say.tagWhat} />
            <FindLink
              link=""
              refusal={undefined}
              onLink={(tag) => void come({ tag })}
              say={{ label: say.tagLabel, hint: say.tagHint, read: say.tagRead }}
            />
          </div>
        </Fold>
      </Show>
      <Refusal of={arrive.refusal() ?? see.refusal()} />
      <div class="bottom-act">
        <Show
          when={props.view.iCanArrive}
          fallback={
            <button class="btn btn-big" type="button" onClick={() => props.onNext()}>
              {words.visit.arrive.next}
            </button>
          }
        >
          <Show when={!props.view.mustRing} fallback={<RingFirst view={props.view} />}>
            <Para
              class="quiet small"
              text={`${visit().person === null ? `${words.visit.arrive.gap} ` : ''} ${words.visit.arrive.told}`}
            />
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={arrive.busy()}
              onClick={() => void come(saysForOther() ? { personId: saysForOther() } : {})}
            >
              <Icon name="house" />
              {saysForOther() ? say.isHere(visit().person?.name ?? '') : words.visit.arrive.button}
            </button>
          </Show>
        </Show>
      </div>
    </div>
  )
}
