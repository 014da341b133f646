import { A } from '../../router.tsx'
import { For, Show } from 'solid-js'
import type { LegalRoleItem, MemberView } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Evidence } from './Evidence.tsx'

/** What a law lets somebody do, as facts with who saw the paper. They open nothing in the app. */
export function LegalRoles(props: { view: NonNullable<MemberView> }) {
  const { words, dates } = useKith()
  const say = words.members.legal
  const personId = () => props.view.person.personId
  const byOf = (role: LegalRoleItem) => (role.by.isMe ? words.circles.you : role.by.name)
  return (
    <Show when={!props.view.person.isHolder && (props.view.roles.length > 0 || props.view.mayWriteRoles)}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <For each={props.view.roles}>
          {(role) => (
            <article class="card about-card stack-s">
              <h3>{say.kinds[role.role].name}</h3>
              <Para class="quiet" text={say.kinds[role.role].what} />
              <Show when={role.from}>
                {(day) => <Para text={words.members.say.since(dates.longDate(day()))} />}
              </Show>
              <Show when={role.note}>
                <p class="pre">{role.note}</p>
              </Show>
              <Para class="quiet small" text={say.by(byOf(role))} />
              <Evidence
                view={props.view}
                paper={{ about: 'legal-role', of: role.role, from: role.from, until: '' }}
                title={say.kinds[role.role].name}
                circleId={role.audience.circle.circleId}
              />
              <Seen audience={role.audience} />
              <Show when={props.view.mayWriteRoles}>
                <p>
                  <A class="text-btn" href={`/people/${personId()}/legal/${role.roleId}`}>
                    <Icon name="write" />
                    {say.change}
                  </A>
                </p>
              </Show>
            </article>
          )}
        </For>
        <Show when={props.view.mayWriteRoles}>
          <p>
            <A class="text-btn" href={`/people/${personId()}/legal/new`}>
              <Icon name="plus" />
              {say.add}
            </A>
          </p>
        </Show>
      </section>
    </Show>
  )
}
