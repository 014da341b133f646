import { A, useNavigate } from '../../router.tsx'
import { Show } from 'solid-js'
import type { VisitItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Face } from '../../parts/Face.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import type { Saying } from '../../parts/SayDialog.tsx'
import { GapFace, useVisitWords } from '../../parts/VisitCard.tsx'

/** The visit that is on or comes next, with a face, and the one thing to do about it. */
export function NowCard(props: { visit: VisitItem; onSay: (saying: Saying) => void }) {
  const { words } = useKith()
  const say = useVisitWords()
  return (
    <section class="stack" aria-label={words.today.now}>
      <div class="card" classList={{ 'card-gap': props.visit.person === null && !props.visit.rests }}>
        <div class="visit-card">
          <Show when={props.visit.arrivedBy ?? props.visit.person} fallback={<GapFace size="xl" />}>
            {(person) => <Face person={person()} size="xl" />}
          </Show>
          <div class="grow stack-s">
            <h2>{say.who(props.visit)}</h2>
            <p>
              {props.visit.title}
              <br />
              <span class="quiet">{say.when(props.visit)}</span>
            </p>
            <Show when={props.visit.state !== 'planned'}>
              <p class="row-wrap">
                <span class="chip">
                  <Icon name={props.visit.state === 'left' ? 'leave' : 'check'} />
                  {say.state(props.visit)}
                </span>
              </p>
            </Show>
          </div>
        </div>
        <Seen audience={props.visit.audience} />
        <Show when={props.visit.saved !== 'sent'}>
          <SavedMark saved={props.visit.saved} />
        </Show>
      </div>
      <Show when={!props.visit.rests}>
        <NowActs visit={props.visit} onSay={props.onSay} />
      </Show>
    </section>
  )
}

function NowActs(props: { visit: VisitItem; onSay: (saying: Saying) => void }) {
  const { words, dates } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const arrive = createAct('arrive')
  const href = () => `/write/${props.visit.visitId}`
  const at = () => dates.time(props.visit.start)
  const mine = () => props.visit.person?.isMe ?? false
  const goTo = () => {
    if (props.visit.state === 'left') return words.today.change
    return mine() || props.visit.canWrite ? words.today.goOn : words.today.look
  }
  const comeIn = async () => {
    if (await arrive.run({ visitId: props.visit.visitId })) navigate(href())
  }
  const ask = (): Saying => ({
    title: words.today.tell.askTitle,
    text: words.today.askText(props.visit.title, dates.day(props.visit.date), at()),
    audience: props.visit.audience,
  })
  return (
    <Show
      when={open()?.team.iAmHolder}
      fallback={
        <div class="main-act">
          <Refusal of={arrive.refusal()} />
          <Show
            when={props.visit.state === 'planned' && (mine() || props.visit.person === null)}
            fallback={
              <A class="btn" classList={{ 'btn-line': !mine() }} href={href()}>
                {goTo()}
              </A>
            }
          >
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={arrive.busy()}
              onClick={() => void comeIn()}
            >
              <Icon name="house" />
              {words.today.arrive}
            </button>
          </Show>
        </div>
      }
    >
      <div class="main-act">
        <button
          class="btn btn-big"
          type="button"
          onClick={() =>
            props.onSay({
              title: words.today.tell.okTitle,
              text: words.today.okText,
              audience: props.visit.audience,
            })
          }
        >
          {words.today.ok}
        </button>
        <div class="btns">
          <Show
            when={props.visit.person !== null}
            fallback={
              <button class="btn btn-line" type="button" onClick={() => props.onSay(ask())}>
                {words.today.askSomebody}
              </button>
            }
          >
            <A class="btn btn-line" href={href()}>
              <Icon name="eye" />
              {words.today.look}
            </A>
            <Show when={props.visit.state === 'planned'}>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() =>
                  props.onSay({
                    title: words.today.tell.notTodayTitle,
                    text: words.today.notTodayText(props.visit.title, at()),
                    audience: props.visit.audience,
                    note: words.today.tell.note,
                  })
                }
              >
                {words.today.notToday}
              </button>
            </Show>
          </Show>
        </div>
      </div>
    </Show>
  )
}
