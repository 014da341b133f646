import { createSignal, For, Show } from 'solid-js'
import type { TrustHeadItem } from '../../../app/index.ts'
import type { TrustSays } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { HowSaid, notSaid, saidBehalf, type HowDraft } from '../../parts/OnBehalf.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'

const icons: Readonly<Record<TrustSays | '', IconName>> = { trust: 'check', talk: 'talk', '': 'clock' }

/** What each side says, in words and a sign; and the two answers, of equal worth, for whoever is asked. */
export function Sides(props: { head: TrustHeadItem }) {
  const { words } = useKith()
  const say = words.trust.one
  const line = ({ person, says }: TrustHeadItem['sides'][number]) => {
    if (says === 'trust') return person.isMe ? say.trustsMe : say.trusts(person.name)
    if (says === 'talk') return person.isMe ? say.talksMe : say.talks(person.name)
    return person.isMe ? say.openMe : say.open(person.name)
  }
  return (
    <section class="stack">
      <h3>{say.who}</h3>
      <Para strong text={words.trust.states[props.head.state]} />
      <ul class="trust-steps">
        <For each={props.head.sides}>
          {(side) => (
            <li data-says={side.says || 'open'}>
              <Face person={side.person} size="s" />
              <span class="grow">
                <span class="row">
                  <Icon name={icons[side.says]} />
                  {line(side)}
                </span>
                <Show when={side.toldBy}>
                  {(by) => <span class="quiet row-line">{say.told(by().name)}</span>}
                </Show>
                <Show when={side.words}>
                  <q class="row-line" dir="auto">
                    {side.words}
                  </q>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.head.iAmAsked}>
        <MyWord head={props.head} />
      </Show>
      <Show when={props.head.iMayTell}>
        <TheirWord head={props.head} />
      </Show>
    </section>
  )
}

function MyWord(props: { head: TrustHeadItem }) {
  const { words, tell } = useKith()
  const put = createAct('sayTrust')
  const [isTalking, setTalking] = createSignal(false)
  const [text, setText] = createSignal('')
  const say = words.trust.one
  const mine = () => props.head.sides.find(({ person }) => person.isMe)?.says
  const answer = async (says: TrustSays) => {
    const { wordingId } = props.head
    if (!(await put.run({ wordingId, says, words: says === 'talk' ? text() : '', behalf: null }))) return
    setTalking(false)
    setText('')
    tell(say.thanks)
  }
  return (
    <div class="stack">
      <Show when={mine() !== 'trust'}>
        <button
          class="btn btn-big"
          type="button"
          aria-disabled={put.busy()}
          onClick={() => void answer('trust')}
        >
          <Icon name="check" />
          {say.yes}
        </button>
      </Show>
      <Show
        when={isTalking()}
        fallback={
          <button class="btn btn-line btn-big" type="button" onClick={() => setTalking(true)}>
            <Icon name="talk" />
            {say.talk}
          </button>
        }
      >
        <div class="card stack arrive-in">
          <TextArea label={say.talkWords} value={text()} onInput={setText} />
          <button class="btn" type="button" aria-disabled={put.busy()} onClick={() => void answer('talk')}>
            <Icon name="talk" />
            {say.talkSave}
          </button>
        </div>
      </Show>
      <Para class="quiet small" text={say.free} />
      <Refusal of={put.refusal()} />
    </div>
  )
}

/** For who has no phone, or says it aloud: by who may, and open about it. */
function TheirWord(props: { head: TrustHeadItem }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const put = createAct('sayTrust')
  const [how, setHow] = createSignal<HowDraft>(notSaid)
  const say = words.trust.one
  const holder = () => open()?.team.holder.name ?? ''
  const answer = async (says: TrustSays) => {
    const person = open()?.team.holder.personId
    const said = saidBehalf(how(), put)
    if (!person || !said) return
    const { wordingId } = props.head
    if (await put.run({ wordingId, says, words: '', behalf: { person, ...said } })) tell(say.thanks)
  }
  return (
    <Fold title={say.tell(holder())} icon="write">
      <div class="card stack">
        <HowSaid value={how()} onChange={setHow} />
        <Refusal of={put.refusal()} />
        <div class="btns-two">
          <button class="btn btn-line" type="button" onClick={() => void answer('trust')}>
            <Icon name="check" />
            {say.tellYes(holder())}
          </button>
          <button class="btn btn-line" type="button" onClick={() => void answer('talk')}>
            <Icon name="talk" />
            {say.tellTalk(holder())}
          </button>
        </div>
      </div>
    </Fold>
  )
}
