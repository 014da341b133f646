import { createEffect, createSignal, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { TrustItem, TrustView } from '../../app/index.ts'
import { addDays, intimateTopics, trustQuestions, type TrustQuestion } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { notSaid, saidBehalf } from '../parts/OnBehalf.tsx'
import { Para } from '../parts/Para.tsx'
import { noFurther, Question, useQuestions } from '../parts/Question.tsx'
import { Screen } from '../parts/Screen.tsx'
import { createWhoCanSee } from '../parts/WhoCanSee.tsx'
import { useNavigate, useParams, useSearchParams } from '../router.tsx'
import { SumStep, WhoStep } from './trust/lastSteps.tsx'
import { AgreedStep, AnswerStep, ReviewStep, WhatStep } from './trust/steps.tsx'
import { draftOf, personsOf, plain, type TrustDraft } from './trust/draft.ts'

const steps = ['what', ...trustQuestions, 'agreed', 'review', 'who', 'sum'] as const

/** A conversation about one thing, one question a page; or the same said anew. */
export function TrustForm() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('trust', () => null)
  const talk = () => view()?.talks.find((one) => one.talkId === params['talkId'])
  const may = (now: TrustView) => now.audiences.length > 0 && (!params['talkId'] || talk() !== undefined)
  return (
    <Show when={view()} fallback={<Screen title={words.trust.form.title}>{null}</Screen>}>
      {(now) => (
        <Show
          when={may(now())}
          fallback={
            <Screen title={words.trust.form.title} back={{ href: '/trust', to: words.trust.title }}>
              <Para text={words.frame.notYours.lead} />
            </Screen>
          }
        >
          <Steps view={now()} talk={talk()} />
        </Show>
      )}
    </Show>
  )
}

function Steps(props: { view: TrustView; talk: TrustItem | undefined }) {
  const { words, dates, clock, tell } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const save = createAct('saveTrust')
  const say = words.trust.form
  // What stood when the page was opened is what is said anew, whatever comes meanwhile.
  const { talk, view } = props
  const [draft, setDraft] = createStore<TrustDraft>(draftOf(talk))
  const [how, setHow] = createSignal(notSaid)
  const home = talk ? `/trust/${talk.talkId}` : '/trust'
  const path = talk ? `/trust/${talk.talkId}/change` : '/trust/new'
  const usual = () => {
    const wanted = intimateTopics.includes(draft.topic) ? 'intimate' : 'care'
    const known = view.audiences.find((one) => one.circle.purpose === wanted) ?? view.audiences[0]
    return known?.circle.circleId
  }
  const who = createWhoCanSee(talk?.audience.circle.circleId)
  const audience = () =>
    talk?.audience ?? who.audience() ?? view.audiences.find((one) => one.circle.circleId === usual())
  // Until somebody chooses another, as what it is about suggests.
  createEffect<string | undefined>((suggested) => {
    const chosen = untrack(who.chosen)
    const isOwn = chosen && !('circleId' in chosen && chosen.circleId === suggested)
    if (talk || isOwn) return suggested
    const id = usual()
    if (id) who.choose({ circleId: id })
    return id
  })
  const others = () => (audience()?.people ?? []).filter(({ isHolder }) => !isHolder)
  const asked = () => draft.peopleIds.filter((id) => others().some(({ personId }) => personId === id))
  const iWrite = () => view.iWriteIn.includes(audience()?.circle.circleId ?? '')
  const isWhat = () => draft.title.trim() !== ''
  const isWho = () => audience() !== undefined && (others().length === 0 || asked().length > 0)
  const step = () => {
    const wanted = steps.find((one) => one === search['step']) ?? 'what'
    return noFurther(steps, wanted, !isWhat() ? 'what' : !isWho() ? 'who' : 'sum')
  }
  const common = useQuestions({
    title: say.title,
    next: say.next,
    steps: () => steps,
    step,
    hrefOf: (one) => `${path}?step=${one}`,
    home: { href: home, to: words.trust.title },
  })
  const placeOf = (question: TrustQuestion) => `trust/${talk?.talkId ?? 'new'}/${question}`
  const put = async () => {
    const behalf = iWrite() ? saidBehalf(how(), save) : null
    if (behalf === undefined) return
    const circleId = talk ? talk.audience.circle.circleId : ((await who.place()) ?? usual())
    if (circleId === undefined) return
    const { way, topic, title, answers, agreed, review } = draft
    const said = await save.run({
      ...{ talkId: talk?.talkId ?? null, replaces: (talk?.heads ?? []).map((one) => one.wordingId) },
      ...{ way, topic, title, review, circleId, peopleIds: asked() },
      answers: {
        matters: plain(answers.matters),
        lost: plain(answers.lost),
        wrong: plain(answers.wrong),
        helps: plain(answers.helps),
        after: plain(answers.after),
        know: plain(answers.know),
      },
      agreed: agreed.map(({ what, personId }) => ({ what, personId })),
      behalf: behalf && { person: view.holder.personId, ...behalf },
    })
    if (!said) return
    tell(say.sum.done)
    navigate(`/trust/${said.gives.talkId}`)
  }
  const question = () => trustQuestions.find((one) => one === step())
  return (
    <>
      <Show when={step() === 'what'}>
        <WhatStep
          {...common()}
          draft={draft}
          onChange={setDraft}
          missing={isWhat() ? undefined : say.what.missing}
        />
      </Show>
      <Show when={question()} keyed>
        {(one) => (
          <AnswerStep {...common()} question={one} place={placeOf(one)} draft={draft} onChange={setDraft} />
        )}
      </Show>
      <Show when={step() === 'agreed'}>
        <AgreedStep {...common()} draft={draft} onChange={setDraft} people={personsOf(view)} />
      </Show>
      <Show when={step() === 'review'}>
        <ReviewStep
          {...common()}
          draft={draft}
          onChange={setDraft}
          dayIn={(months) =>
            months === 0 ? '' : addDays(dates.plainDate(clock.now()), Math.round(months * 30.4))
          }
        />
      </Show>
      <Show when={step() === 'who'}>
        <WhoStep
          {...common()}
          missing={isWho() ? undefined : say.who.missing}
          isFixed={talk !== undefined}
          who={who}
          audiences={view.audiences}
          others={others()}
          asked={asked()}
          onAsk={(peopleIds) => setDraft({ peopleIds })}
          audience={audience()}
        />
      </Show>
      <Show when={step() === 'sum'}>
        <Question
          {...common()}
          heading={say.sum.heading}
          next={say.sum.save}
          busy={save.busy() || who.busy()}
          onNext={() => void put()}
        >
          <SumStep
            draft={draft}
            view={view}
            iWrite={iWrite()}
            how={how()}
            onHow={setHow}
            refusal={save.refusal() ?? who.refusal()}
          />
          <Show when={audience()}>{(one) => <Seen audience={one()} tense="will" />}</Show>
        </Question>
      </Show>
    </>
  )
}
