import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { MemberSection, MemberView, PersonRef } from '../../../app/index.ts'
import type { Answer } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { AnswerWords } from '../../parts/AnswerWords.tsx'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Greeting } from './Greeting.tsx'
import { Checks } from './Checks.tsx'
import { LegalRoles } from './LegalRoles.tsx'
import { QualificationList } from './QualificationList.tsx'

/** What somebody says of themselves, by the circles they share it with, as far as the one who looks is in them. */
export function InTheirWords(props: { person: PersonRef }) {
  const { words } = useKith()
  const member = createView('member', () => ({ personId: props.person.personId }))
  const say = words.members.person
  const none = () => (props.person.isMe ? say.noneMe : say.none(props.person.name))
  return (
    <Show when={member()}>
      {(view) => (
        <>
          <Greeting view={view()} />
          <section class="stack">
            <h2>{props.person.isMe ? say.wordsMe : say.words(props.person.name)}</h2>
            <Show when={shownOf(view()).length > 0} fallback={<Para class="quiet" text={none()} />}>
              <For each={shownOf(view())}>{(section) => <Section section={section} view={view()} />}</For>
            </Show>
            <Show when={props.person.isMe}>
              <A class="btn btn-line" href="/me/page">
                <Icon name="write" />
                {say.write}
              </A>
            </Show>
          </section>
          <LegalRoles view={view()} />
          <Checks personId={view().person.personId} />
        </>
      )}
    </Show>
  )
}

type View = NonNullable<MemberView>

/** The face is seen above, and who they are beside their name. */
const isWords = ({ field }: Answer): boolean => field !== 'face' && field !== 'kind'
const shownOf = (view: View): readonly MemberSection[] =>
  view.sections
    .map((section) => ({ ...section, answers: section.answers.filter(isWords) }))
    .filter((section) => section.answers.length > 0)

function Section(props: { section: MemberSection; view: View }) {
  const { words } = useKith()
  return (
    <article class="card about-card stack">
      <For each={props.section.answers}>
        {(answer) => (
          <div>
            <h3>{words.members.fields[answer.field].name}</h3>
            <Show
              when={answer.field === 'qualifications' && answer.value}
              fallback={<AnswerWords answer={answer} personId={props.view.person.personId} />}
            >
              {(all) => (
                <QualificationList
                  all={all()}
                  view={props.view}
                  circleId={props.section.audience.circle.circleId}
                />
              )}
            </Show>
          </div>
        )}
      </For>
      <Seen audience={props.section.audience} />
    </article>
  )
}
