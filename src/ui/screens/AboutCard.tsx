import { useNavigate, useParams, useSearchParams } from '../router.tsx'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, CardItem, CardKindId, ProfileView } from '../../app/index.ts'
import { cardKindOf } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { circleName } from '../parts/Audience.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { saidBehalf } from '../parts/OnBehalf.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { ScalePicks } from '../parts/ScalePicks.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { createWhoCanSee } from '../parts/WhoCanSee.tsx'
import { Before } from './about/AboutCardView.tsx'
import { SafePicks } from './about/SafePicks.tsx'
import { CardAudience, wideFrom } from './about/CardAudience.tsx'
import { HowWritten, Pictures } from './about/CardExtras.tsx'
import { CardMedia } from './about/CardMedia.tsx'
import { draftOf, hasScales, isWhole, type CardDraft } from './about/draft.ts'
import { TakeAway } from './about/TakeAway.tsx'
import { Para } from '../parts/Para.tsx'

/** Writes or changes one card. It names who will see it before it is saved, and asks again where that is many. */
export function AboutCard() {
  const { words } = useKith()
  const params = useParams()
  const [search] = useSearchParams()
  const profile = createView('profile', () => null)
  const card = () => profile()?.cards.find((one) => one.cardId === params.cardId)
  const isNew = () => params.cardId === 'new'
  const kind = (): CardKindId | '' =>
    card()?.kind ?? cardKindOf(typeof search.kind === 'string' ? search.kind : '')?.id ?? ''
  const say = words.profile.card
  const heading = () => {
    const id = kind()
    if (card()) return say.editHeading
    return id === '' ? say.newHeading : words.profileCards.kinds[id].starter
  }
  return (
    <Screen
      title={isNew() ? say.newTitle : say.editTitle}
      heading={heading()}
      lead={isNew() ? hintOf(kind()) : undefined}
      back={{ href: '/profile', to: words.profile.title }}
    >
      <Ready data={profile()}>
        {(view) => (
          <Show
            when={view().canWrite && (isNew() || card()?.canWrite)}
            fallback={<Para text={words.frame.notYours.lead} />}
          >
            <CardForm view={view()} card={card()} kind={kind()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )

  function hintOf(id: CardKindId | '') {
    return id === '' ? undefined : words.profileCards.kinds[id].hint
  }
}

function CardForm(props: { view: ProfileView; card: CardItem | undefined; kind: CardKindId | '' }) {
  const { words, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const save = createAct('saveCard')
  const say = words.profile.card
  const mine = () => open()?.team.iAmHolder ?? false
  const begin = props.kind === '' ? '' : words.profileCards.kinds[props.kind].starter
  const [draft, setDraft] = createStore<CardDraft>(draftOf(props.card, begin, mine()))
  const [own, setOwn] = createSignal(props.kind === '')
  const who = createWhoCanSee(props.card?.audience.circle.circleId)
  const [sure, setSure] = createSignal(false)
  const place = () => `card/${props.card?.cardId ?? `new/${props.kind}`}`
  const kept = createView('media', () => ({ place: place() }))
  const drafts = () => kept()?.drafts ?? []
  const audience = (): Audience | undefined => who.audience() ?? (who.chosen() && props.card?.audience)
  const isMoved = () => props.card?.audience.circle.circleId !== audience()?.circle.circleId
  const isWide = () => (audience()?.people.length ?? 0) >= wideFrom && isMoved()
  createEffect(on(who.chosen, () => setSure(false)))
  const ready = () => audience() !== undefined && (!isWide() || sure())
  const submit = async () => {
    if (!isWhole({ ...draft, media: [...draft.media, ...drafts()] }))
      return save.refuse({ kind: 'empty-name' })
    const behalf = saidBehalf(draft.behalf, save)
    if (behalf === undefined || !ready()) return
    const circleId = await who.place()
    if (circleId === undefined) return
    const saved = await save.run({
      symbols: [...draft.symbols],
      scales: { ...draft.scales },
      safe: [...draft.safe],
      media: [...draft.media, ...drafts()].map((one) => one.mediaId),
      helper: draft.helper.trim(),
      behalf,
      cardId: props.card?.cardId ?? null,
      kind: props.kind,
      starter: draft.starter.trim(),
      text: draft.text.trim(),
      circleId,
    })
    if (!saved) return
    tell(say.saved)
    navigate('/profile')
  }
  const empty = () => save.refusal()?.kind === 'empty-name'
  const fields = { draft, onChange: (change: Partial<CardDraft>) => setDraft(change) }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Show when={own() || props.card !== undefined}>
        <TextField
          label={say.starter}
          hint={say.starterHint}
          value={draft.starter}
          onInput={(starter) => setDraft({ starter })}
          invalid={empty() && draft.starter.trim() === ''}
          errorId="card-refused"
        />
      </Show>
      <Show when={hasScales(props.kind)}>
        <ScalePicks
          words={words.profileCards.scales}
          scales={draft.scales}
          onChange={(scales) => setDraft({ scales })}
        />
      </Show>
      <Show when={props.kind === 'wishes'}>
        <SafePicks {...fields} />
      </Show>
      <div class="stack-s">
        <TextArea
          label={mine() ? say.text : say.textOther(words.say.calledName(open()?.team.holder.name ?? ''))}
          hint={say.textHint}
          value={draft.text}
          onInput={(text) => setDraft({ text })}
          invalid={empty() && draft.text.trim() === ''}
          errorId="card-refused"
        />
        <Show when={props.kind === 'allergies' && draft.text.trim() === ''}>
          <div class="suggest">
            <button type="button" onClick={() => setDraft({ text: say.noneKnown })}>
              {say.noneKnown}
            </button>
          </div>
        </Show>
      </div>
      <Show when={!own() && props.card === undefined}>
        <button class="text-btn" type="button" onClick={() => setOwn(true)}>
          {say.ownBegin}
        </button>
      </Show>
      <CardMedia {...fields} place={place()} kept={drafts()} />
      <Pictures {...fields} />
      <HowWritten {...fields} />
      <CardAudience
        audiences={props.view.audiences}
        kind={props.kind}
        card={props.card}
        who={who}
        sure={sure()}
        onSure={setSure}
      />
      <Refusal of={save.refusal() ?? who.refusal()} id="card-refused" />
      <button class="btn btn-big" type="submit" aria-disabled={!ready() || save.busy() || who.busy()}>
        <Show when={audience()} fallback={say.saveFirst}>
          {(known) => say.save(who.called() || circleName(words, known().circle))}
        </Show>
      </button>
      <Show when={props.card}>
        {(card) => (
          <>
            <Before card={card()} />
            <TakeAway card={card()} />
          </>
        )}
      </Show>
    </form>
  )
}
