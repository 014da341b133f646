import { A } from '../../router.tsx'
import { Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { findPhones } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { phoneLink } from '../../phones.ts'

/** Ring them, or write: the two things that somebody's page is opened for most. */
export function Reach(props: { person: PersonRef }) {
  const { words, briefOf } = useKith()
  const say = words.members.person
  const phone = () => findPhones(briefOf(props.person.personId)?.phone ?? '')[0]?.number
  return (
    <Show when={!props.person.isMe}>
      <div class="btns-two">
        <Show when={phone()}>
          {(number) => (
            <a class="btn" href={phoneLink(number())} rel="external">
              <Icon name="phone" />
              {say.call(props.person.name)}
            </a>
          )}
        </Show>
        <A class="btn btn-line" href="/talk">
          <Icon name="talk" />
          {say.message}
        </A>
      </div>
    </Show>
  )
}
