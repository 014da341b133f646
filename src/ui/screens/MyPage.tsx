import { A } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { MyAnswer, MyPageView } from '../../app/index.ts'
import { fieldsFor, type FieldId } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { sayAnswer } from '../parts/AnswerWords.tsx'
import { circleName, Seen } from '../parts/Audience.tsx'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Greetings } from './mypage/Greetings.tsx'
import { backToMe } from './me/groups.ts'
import { Fold } from '../parts/Fold.tsx'

/** What I say of myself in this team: one question that could be next, and what I said, by who sees it. */
export function MyPage() {
  const { words } = useKith()
  const view = createView('myPage', () => null)
  const say = words.members.page
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      wide
      back={backToMe(words, 'mine')}
      before={<Show when={view()}>{(page) => <Face person={page().me} size="xl" />}</Show>}
    >
      <Ready data={view()}>
        {(page) => (
          <div class="columns" data-even="yes">
            <div class="stack-l">
              <For each={page().spoiled}>{(spoilt) => <Spoilt spoilt={spoilt} />}</For>
              <NextQuestion page={page()} />
              <Greetings page={page()} />
            </div>
            <section class="stack">
              <h2>{say.said}</h2>
              <Show when={page().answers.length > 0} fallback={<Para class="quiet" text={say.nothing} />}>
                <For each={groupsOf(page())}>{(group) => <Group group={group} page={page()} />}</For>
                <A class="text-btn" href={`/people/${page().me.personId}`}>
                  <Icon name="eye" />
                  {say.see}
                </A>
              </Show>
            </section>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

const kindOf = (page: MyPageView) => {
  const found = page.answers.find((one) => one.answer.field === 'kind')?.answer
  return found?.field === 'kind' ? found.value : undefined
}

/** The person in the middle is not asked who they are to themselves. */
const notForHolder: readonly FieldId[] = ['kind', 'known', 'emergency', 'supported']

export function questionsOf(page: MyPageView): readonly FieldId[] {
  const asked = fieldsFor(kindOf(page))
  return page.me.isHolder ? asked.filter((field) => !notForHolder.includes(field)) : asked
}

function NextQuestion(props: { page: MyPageView }) {
  const { words } = useKith()
  const { fields, page: say } = words.members
  const left = () => {
    const answered = new Set(props.page.answers.map((one) => one.answer.field))
    return questionsOf(props.page).filter((field) => !answered.has(field))
  }
  return (
    <Show when={left()[0]}>
      {(next) => (
        <>
          <section class="card card-soft stack">
            <h2 class="small">{say.next}</h2>
            <Para class="big-ask" text={fields[next()].ask} />
            <A class="btn" href={`/me/page/${next()}`}>
              {say.answer}
            </A>
          </section>
          <Show when={left().length > 1}>
            <Fold title={say.others} class="card">
              <ul class="links">
                <For each={left().slice(1)}>
                  {(field) => (
                    <li>
                      <A class="link-row" href={`/me/page/${field}`}>
                        <span class="grow">{fields[field].ask}</span>
                        <Icon name="next" />
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Fold>
          </Show>
        </>
      )}
    </Show>
  )
}

type Group = { readonly audiences: MyAnswer['circles']; readonly answers: readonly MyAnswer[] }

/** Answers that the same people see, together. What nobody sees comes last. */
function groupsOf(page: MyPageView): readonly Group[] {
  const groups = new Map<string, { audiences: MyAnswer['circles']; answers: MyAnswer[] }>()
  for (const one of page.answers) {
    const name = one.circles.map(({ circle }) => circle.circleId).join()
    const group = groups.get(name) ?? { audiences: one.circles, answers: [] }
    group.answers.push(one)
    groups.set(name, group)
  }
  return [...groups.values()].sort((a, b) => Number(b.audiences.length > 0) - Number(a.audiences.length > 0))
}

function Group(props: { group: Group; page: MyPageView }) {
  const kith = useKith()
  const { fields } = kith.words.members
  return (
    <article class="card about-card">
      <For each={props.group.answers}>
        {(one) => (
          <A class="link-row said-row" href={`/me/page/${one.answer.field}`}>
            <span class="grow">
              <b>{fields[one.answer.field].name}</b>
              <For each={sayAnswer(kith, one.answer)}>
                {(line) => <span class="row-line pre">{line}</span>}
              </For>
              <Show when={one.answer.field === 'face'}>
                <Face person={props.page.me} drawn />
              </Show>
              <Show when={one.circles.length > 0 && one.saved !== 'sent'}>
                <SavedMark saved={one.saved} />
              </Show>
            </span>
            <Icon name="write" />
          </A>
        )}
      </For>
      <For each={props.group.audiences} fallback={<Alone group={props.group} page={props.page} />}>
        {(audience) => <Seen audience={audience} />}
      </For>
    </article>
  )
}

function Alone(props: { group: Group; page: MyPageView }) {
  const { words, tell } = useKith()
  const share = createAct('shareAnswers')
  const say = words.members.page
  const everyone = () => props.page.audiences.find((one) => one.circle.purpose === 'everyone')
  const shareAll = async (circleId: string, circle: string) => {
    const fields = props.group.answers.map((one) => one.answer.field)
    if (await share.run({ fields, circleId })) tell(say.shared(circle))
  }
  return (
    <>
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">
          <b>{say.alone}</b>: {say.aloneWhat}
        </span>
      </p>
      <Refusal of={share.refusal()} />
      <Show when={everyone()}>
        {(audience) => (
          <button
            class="btn btn-line btn-s"
            type="button"
            onClick={() => void shareAll(audience().circle.circleId, circleName(words, audience().circle))}
          >
            {say.share(circleName(words, audience().circle))}
          </button>
        )}
      </Show>
    </>
  )
}

function Spoilt(props: { spoilt: MyPageView['spoiled'][number] }) {
  const { words, tell } = useKith()
  const share = createAct('shareAnswers')
  const say = words.members.page
  const again = async () => {
    const { circle, fields } = props.spoilt
    if (await share.run({ fields, circleId: circle.circleId })) tell(say.shared(circleName(words, circle)))
  }
  return (
    <div class="notice notice-sun">
      <Icon name="alert" />
      <div class="grow stack-s">
        <Para strong text={say.spoilt(circleName(words, props.spoilt.circle))} />
        <Para text={say.spoiltWhat} />
        <Refusal of={share.refusal()} />
        <button class="btn btn-line btn-s" type="button" onClick={() => void again()}>
          {say.again}
        </button>
      </div>
    </div>
  )
}
