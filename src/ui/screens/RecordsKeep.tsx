import { createSignal, Show } from 'solid-js'
import type { KeepingView } from '../../app/index.ts'
import { keepGraceMs, keepTerms, type KeepTerm } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

/** For how long photos and voices of what was written of days stay; and what letting go cannot do. */
export function RecordsKeep() {
  const { words, dates } = useKith()
  const open = useOpen()
  const view = createView('keeping', () => null)
  const say = words.keeping
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/records', to: words.records.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <>
            <Show when={now().said}>
              {(said) => (
                <Para
                  class="quiet"
                  text={
                    said().by.isMe
                      ? say.saidYou(dates.longDate(said().on))
                      : say.said(said().by.name, dates.longDate(said().on))
                  }
                />
              )}
            </Show>
            <Show
              when={now().mayChange}
              fallback={<Now view={now()} holder={open()?.team.holder.name ?? ''} />}
            >
              <Form view={now()} />
            </Show>
          </>
        )}
      </Ready>
    </Screen>
  )
}

function Limits() {
  const { words } = useKith()
  const say = words.keeping
  return (
    <>
      <Consequences title={say.happens} lines={say.happensLines} kind="changes" />
      <Consequences title={say.cannot} lines={say.cannotLines} kind="changes" />
    </>
  )
}

function Now(props: { view: KeepingView; holder: string }) {
  const { words } = useKith()
  const say = words.keeping
  return (
    <div class="stack-l">
      <div class="card stack-s">
        <p>
          <b>{say.photos}:</b> {say.terms[props.view.photos]}
        </p>
        <p>
          <b>{say.voices}:</b> {say.terms[props.view.voices]}
        </p>
      </div>
      <Para class="quiet" text={say.notMine(props.holder)} />
      <Limits />
    </div>
  )
}

function Form(props: { view: KeepingView }) {
  const { words, dates, clock, tell } = useKith()
  const set = createAct('setKeeping')
  const say = words.keeping
  const [photos, setPhotos] = createSignal<KeepTerm>(props.view.photos)
  const [voices, setVoices] = createSignal<KeepTerm>(props.view.voices)
  const starts = () => dates.plainDate(clock.now() + keepGraceMs)
  const isChanged = () => photos() !== props.view.photos || voices() !== props.view.voices
  const goes = () => isChanged() && (photos() !== 'always' || voices() !== 'always')
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    // Said once more it would begin anew.
    if (!isChanged() || (await set.run({ photos: photos(), voices: voices() }))) tell(say.done)
  }
  const choice = (name: string, title: string, chosen: () => KeepTerm, choose: (one: KeepTerm) => void) => (
    <section class="stack-s">
      <h2>{title}</h2>
      <ChooseOne
        legend={title}
        name={name}
        of={keepTerms}
        value={(one) => one}
        chosen={(one) => chosen() === one}
        title={(one) => say.terms[one]}
        onChoose={choose}
      />
    </section>
  )
  return (
    <form class="stack-l" onSubmit={(event) => void save(event)}>
      {choice('photos', say.photos, photos, setPhotos)}
      {choice('voices', say.voices, voices, setVoices)}
      <Limits />
      <Show when={props.view.everyone}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
      <InPlace />
      <Refusal of={set.refusal()} />
      <Para class="quiet" role="status" text={goes() ? say.starts(dates.longDate(starts())) : ''} />
      <button class="btn btn-big" type="submit" aria-disabled={set.busy()}>
        {say.save}
      </button>
    </form>
  )
}
