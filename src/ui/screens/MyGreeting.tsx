import { useNavigate } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { MediaItem, MyPageView } from '../../app/index.ts'
import type { GreetingKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { KeptMedia } from '../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../parts/media/PhotoInput.tsx'
import { VoiceInput } from '../parts/media/VoiceInput.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { AudiencePicks } from './mypage/AudiencePicks.tsx'
import { MyMedia } from './mypage/Greetings.tsx'
import { PhotoConsent } from './mypage/PhotoConsent.tsx'

/** A photo of me, or my voice that says hello, and who may see or hear it. */
export function MyGreeting(props: { kind: GreetingKind }) {
  const { words } = useKith()
  const view = createView('myPage', () => null)
  const say = () => words.greeting[props.kind]
  return (
    <Screen
      title={words.greeting.title}
      heading={say().ask}
      lead={say().lead}
      back={{ href: '/me/page', to: words.members.page.title }}
    >
      <Ready data={view()}>{(page) => <GreetingForm page={page()} kind={props.kind} />}</Ready>
    </Screen>
  )
}

function GreetingForm(props: { page: MyPageView; kind: GreetingKind }) {
  const { words, bridge, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveGreeting')
  const say = () => words.greeting[props.kind]
  const place = () => `me/${props.kind}`
  const kept = createView('media', () => ({ place: place() }))
  const drafts = () => (kept()?.drafts ?? []).filter((one) => one.kind === props.kind)
  const said = () => props.page.greetings[props.kind]
  const fresh = (): MediaItem | undefined => drafts().at(-1)
  const item = (): MediaItem | undefined => fresh() ?? said()?.item
  const [isSpeaking, setSpeaking] = createSignal(false)
  const [circleIds, setCircleIds] = createSignal<readonly string[]>(
    (
      props.page.greetings[props.kind]?.circles ??
      props.page.audiences.filter((one) => one.circle.purpose === 'everyone')
    ).map((one) => one.circle.circleId),
  )
  const chosen = () => props.page.audiences.filter((one) => circleIds().includes(one.circle.circleId))
  /** Only one is meant: what was tried before it is let go. */
  const keepLast = async () => {
    for (const { mediaId } of drafts().slice(0, -1)) await bridge.run('binMedia', { mediaId })
  }
  const submit = async () => {
    const mediaId = item()?.mediaId
    if (mediaId === undefined || chosen().length === 0) return
    await keepLast()
    if (
      !(await save.run({ kind: props.kind, mediaId, circleIds: chosen().map((one) => one.circle.circleId) }))
    )
      return
    tell(say().saved)
    navigate('/me/page')
  }
  const button = () => {
    if (!item()) return say().first
    if (chosen().length === 0) return words.greeting.whoFirst
    return say().save(words.say.list(chosen().map((one) => circleName(words, one.circle))))
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <section class="stack">
        <Show
          when={fresh()}
          fallback={<Show when={said()}>{(one) => <MyMedia item={one().item} alt={say().alt} />}</Show>}
        >
          {(one) => (
            <Show when={!isSpeaking()}>
              <KeptMedia items={[one()]} />
            </Show>
          )}
        </Show>
        <Show
          when={props.kind === 'photo'}
          fallback={
            <button class="btn btn-quiet btn-s" type="button" onClick={() => setSpeaking(true)}>
              <Icon name="microphone" />
              {item() ? say().another : say().choose}
            </button>
          }
        >
          <PhotoInput place={place()} label={item() ? say().another : say().choose} />
        </Show>
      </section>
      <Sheet open={isSpeaking()} title={say().ask} onClose={() => setSpeaking(false)}>
        <VoiceInput place={place()} onKept={() => setSpeaking(false)} onBinned={() => setSpeaking(false)} />
      </Sheet>
      <AudiencePicks
        audiences={props.page.audiences}
        chosen={circleIds()}
        hint={words.greeting.audienceHint}
        onChange={setCircleIds}
      />
      <Show when={props.kind === 'photo'}>
        <PhotoConsent />
      </Show>
      <Refusal of={save.refusal()} />
      <For each={chosen()}>{(audience) => <Seen audience={audience} tense="will" />}</For>
      <button
        class="btn btn-big"
        type="submit"
        aria-disabled={save.busy() || !item() || chosen().length === 0}
      >
        {button()}
      </button>
      <Para class="quiet" text={words.greeting.eachTeam} />
      <Show when={said()}>
        <Para class="quiet" text={words.greeting.hasSeen} />
      </Show>
    </form>
  )
}
