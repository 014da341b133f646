import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import type { MediaItem } from '../../app/index.ts'
import { mediaLimits, concernLimits, type ConcernSafe } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { TextArea } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { KeptMedia } from '../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../parts/media/PhotoInput.tsx'
import { VoiceInput } from '../parts/media/VoiceInput.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { A } from '../router.tsx'
import { takeCarried } from './concerns/doseWords.ts'
import { ConcernWho, type ConcernTo } from './concerns/ConcernWho.tsx'

type Step = 'what' | 'danger' | 'who' | 'sent'

/**
 * Something worries me: two taps from any page to here, the answer whether everybody is safe is the third, sending the fourth.
 * Nothing of it stands in the address or stays behind on the phone when it was not sent.
 */
export function Concern() {
  const { words, bridge } = useKith()
  const send = createAct('sayConcern')
  const [step, setStep] = createSignal<Step>('what')
  const carried = takeCarried()
  const [what, setWhat] = createSignal(carried.text)
  const [media, setMedia] = createSignal<readonly MediaItem[]>([])
  const [safe, setSafe] = createSignal<ConcernSafe>('')
  const [told, setTold] = createSignal<readonly string[]>([])
  const drafts = createView('media', () => ({ place: '' }))
  const say = words.concerns
  /** What was taken away again is a draft no more. */
  const kept = () => {
    const there = drafts()?.drafts
    return there ? media().filter((one) => there.some(({ mediaId }) => mediaId === one.mediaId)) : media()
  }
  onCleanup(() => {
    if (step() !== 'sent') for (const { mediaId } of media()) void bridge.run('binMedia', { mediaId })
  })
  const answer = (next: ConcernSafe) => {
    setSafe(next)
    send.refuse(undefined)
    if (what().trim() === '' && kept().length === 0) return send.refuse({ kind: 'nothing-yet' })
    setStep(next === 'yes' ? 'who' : 'danger')
  }
  const put = async ({ toIds, aboutIds, names }: ConcernTo) => {
    const ids = kept().map(({ mediaId }) => mediaId)
    const { types } = carried
    if (!(await send.run({ what: what(), safe: safe(), toIds, aboutIds, media: ids, types }))) return
    setTold(names)
    setStep('sent')
    setWhat('')
  }
  return (
    <Switch>
      <Match when={step() === 'what'}>
        <Screen
          title={say.title}
          heading={say.heading}
          lead={say.lead}
          back={{ href: '/emergency', to: words.emergency.title }}
        >
          <div class="stack-l">
            <TextArea label={say.what} hint={say.whatHint} value={what()} onInput={setWhat} />
            <Kept items={kept()} onKept={(item) => setMedia([...media(), item])} />
            <section class="stack" aria-labelledby="concern-safe">
              <h2 id="concern-safe">{say.safeAsk}</h2>
              <Show when={send.refusal()?.kind === 'nothing-yet'}>
                <Para role="alert" text={say.nothing} />
              </Show>
              <button class="btn btn-big" type="button" onClick={() => answer('yes')}>
                <Icon name="check" />
                {say.safeYes}
              </button>
              <button class="btn btn-clay-line btn-big" type="button" onClick={() => answer('no')}>
                <Icon name="alert" />
                {say.safeNo}
              </button>
            </section>
          </div>
        </Screen>
      </Match>
      <Match when={step() === 'danger'}>
        <Screen title={say.title} heading={say.danger.heading} lead={say.danger.lead} step="danger">
          <div class="stack">
            <a class="call" href="tel:999" rel="external">
              <Icon name="phone" />
              <span class="grow">
                <b>{words.emergency.call999}</b>
                {words.emergency.call999What}
              </span>
            </a>
            <a class="call call-line" href="tel:111" rel="external">
              <Icon name="phone" />
              <span class="grow">
                <b>{words.emergency.call111}</b>
                {words.emergency.call111What}
              </span>
            </a>
            <button class="btn btn-big" type="button" onClick={() => setStep('who')}>
              {say.danger.goOn}
            </button>
            <button class="btn btn-quiet" type="button" onClick={() => setStep('what')}>
              <Icon name="back" />
              {say.heading}
            </button>
          </div>
        </Screen>
      </Match>
      <Match when={step() === 'who'}>
        <Screen title={say.title} heading={say.who.heading} lead={say.who.lead} step="who">
          <ConcernWho busy={send.busy()} onSend={(to) => void put(to)} onBack={() => setStep('what')} />
          <Refusal of={send.refusal()} />
        </Screen>
      </Match>
      <Match when={step() === 'sent'}>
        <Screen title={say.title} heading={say.after.heading} lead={say.after.lead(told())} step="sent">
          <div class="stack">
            <Para text={say.after.offline} />
            <Show when={safe() === 'no'}>
              <Para strong text={say.after.wait} />
            </Show>
            <A class="btn btn-big" href="/">
              {say.after.home}
            </A>
          </div>
        </Screen>
      </Match>
    </Switch>
  )
}

function Kept(props: { items: readonly MediaItem[]; onKept: (item: MediaItem) => void }) {
  const { words } = useKith()
  const [isSpeaking, setSpeaking] = createSignal(false)
  const isFull = () => props.items.length >= Math.min(concernLimits.media, mediaLimits.together)
  return (
    <div class="stack-s">
      <KeptMedia items={props.items} />
      <div class="btns-two">
        <button
          class="btn btn-line"
          type="button"
          aria-disabled={isFull()}
          onClick={() => !isFull() && setSpeaking(true)}
        >
          <Icon name="microphone" />
          {words.concerns.speak}
        </button>
        <PhotoInput place="" disabled={isFull()} onKept={props.onKept} />
      </div>
      <Sheet open={isSpeaking()} title={words.media.voice.title} onClose={() => setSpeaking(false)}>
        <VoiceInput
          place=""
          onKept={(item) => {
            props.onKept(item)
            setSpeaking(false)
          }}
          onBinned={() => setSpeaking(false)}
        />
      </Sheet>
    </div>
  )
}
