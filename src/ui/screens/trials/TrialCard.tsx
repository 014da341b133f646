import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { TrialItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'
import { EndTrial } from './EndTrial.tsx'
import { Para } from '../../parts/Para.tsx'

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** When, for how much, and what is next for the one who looks. What the other said stands here only once it may. */
export function TrialCard(props: { item: TrialItem }) {
  const { words, dates } = useKith()
  const say = words.trials
  const who = () => words.say.calledName(props.item.other?.name ?? props.item.name)
  const { item } = props
  return (
    <section class="card stack trial">
      <div class="person-line">
        <Show when={item.other} fallback={<Icon name="me" />}>
          {(person) => <Face person={person()} />}
        </Show>
        <h2>{say.with(item.other?.name ?? item.name)}</h2>
      </div>
      <ul class="stack-s">
        <For each={item.sessions}>
          {(session) => (
            <li class="trial-when">
              <Icon name="calendar" />
              {say.at(dates.day(session.date), dates.time(session.start))}
            </li>
          )}
        </For>
        <li class="trial-when">
          <Icon name="purse" />
          {item.pence === 0 ? say.free : say.rate(pounds.format(item.pence / 100))}
        </li>
      </ul>
      <Show when={item.words !== ''}>
        <blockquote class="quote pre">{item.words}</blockquote>
      </Show>
      <Para strong text={say.stages[item.stage](who(), item.iAsk)} />
      <Show when={item.inPlace}>{(by) => <Para class="quiet" text={say.inPlace(by().name)} />}</Show>
      <Show when={item.reply?.how}>{(how) => <Para class="quiet" text={say.reply.how(how())} />}</Show>
      <Show when={item.mine}>
        {(mine) => (
          <p class="quiet">
            {say.answer.mine(mine().answer)}
            <Show when={mine().liked !== ''}>
              {' '}
              {say.answer.likedThen} <q>{mine().liked}</q>
            </Show>
          </p>
        )}
      </Show>
      <Show when={item.heard && item.stage !== 'both-yes' ? item.heard : undefined}>
        {(heard) => (
          <div class="stack-s">
            <Para text={say.heard[heard().answer](who())} />
            <Show when={heard().words !== ''}>
              <blockquote class="quote pre">{heard().words}</blockquote>
            </Show>
            <Show when={heard().by.personId !== item.other?.personId && !heard().by.isMe}>
              <Para class="quiet" text={say.heard.by(words.say.calledName(heard().by.name))} />
            </Show>
          </div>
        )}
      </Show>
      <Next item={item} who={who()} />
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">{item.other === null ? say.offer.sum.seenWithout : say.private}</span>
      </p>
    </section>
  )
}

function Next(props: { item: TrialItem; who: string }) {
  const { words, tell } = useKith()
  const say = words.trials
  const told = createAct('toldTrial')
  const { item } = props
  const isPaper = () => item.other === null
  const wasTold = async () => {
    if (await told.run({ trialId: item.trialId })) tell(say.tell.told)
  }
  return (
    <Switch>
      <Match when={item.stage === 'asked' && (!item.iAsk || isPaper())}>
        <Reply item={item} who={props.who} />
      </Match>
      <Match when={item.stage === 'answer'}>
        <A class="btn" href={`/trials/${item.trialId}`}>
          {say.answer.link}
        </A>
      </Match>
      <Match when={item.stage === 'answered'}>
        <div class="row-wrap">
          <A class="text-btn" href={`/trials/${item.trialId}`}>
            {say.answer.change}
          </A>
          <Show when={isPaper()}>
            <A class="btn" href={`/trials/${item.trialId}?of=them`}>
              {say.answer.theirs(item.name)}
            </A>
          </Show>
        </div>
      </Match>
      <Match when={item.stage === 'tell'}>
        <Para text={item.wish ? say.tell.wish(props.who) : say.tell.noWish(props.who)} />
        <Show when={item.wish}>{(wish) => <blockquote class="quote pre">{wish()}</blockquote>}</Show>
        <Refusal of={told.refusal()} />
        <button class="btn" type="button" aria-disabled={told.busy()} onClick={() => void wasTold()}>
          {say.tell.done}
        </button>
        <Para class="quiet" text={say.tell.after} />
      </Match>
      <Match when={item.iAsk && ['both-yes', 'told', 'heard', 'said-no', 'ended'].includes(item.stage)}>
        <EndTrial item={item} />
      </Match>
      <Match when={item.stage === 'ended' && item.end ? item.end : undefined}>
        {(end) => <Para text={say.end.ends[end()]} />}
      </Match>
    </Switch>
  )
}

/** One's own; or as it was told to the one who asked. */
function Reply(props: { item: TrialItem; who: string }) {
  const { words } = useKith()
  const say = words.trials.reply
  const reply = createAct('replyToTrial')
  const [how, setHow] = createSignal('')
  const isPaper = () => props.item.other === null
  const send = (yes: boolean) =>
    void reply.run({ trialId: props.item.trialId, yes, how: isPaper() ? how() : '' })
  return (
    <div class="stack">
      <Show when={isPaper()}>
        <TextField label={say.for(props.who)} hint={say.forHint} value={how()} onInput={setHow} />
      </Show>
      <Refusal of={reply.refusal()} />
      <div class="btns-two">
        <button class="btn" type="button" aria-disabled={reply.busy()} onClick={() => send(true)}>
          {isPaper() ? say.saidYes(props.who) : say.yes}
        </button>
        <button class="btn btn-line" type="button" aria-disabled={reply.busy()} onClick={() => send(false)}>
          {isPaper() ? say.saidNo(props.who) : say.no}
        </button>
      </div>
      <Show when={!isPaper()}>
        <Para class="quiet" text={say.noReason} />
      </Show>
    </div>
  )
}
