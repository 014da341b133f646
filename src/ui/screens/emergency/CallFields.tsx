import { For, Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { findPhones, lineLimits } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { Pick, TextField } from '../../parts/fields.tsx'
import { useWishHints } from '../../parts/wishHints.ts'
import { Para } from '../../parts/Para.tsx'

/** Somebody who is rung or who steps in: of the team, or with a name; numbers that stand on cards and in the contacts are one tap away. */
export function CallFields(props: {
  id: string
  text: () => string
  setText: (text: string) => void
  phone: () => string
  setPhone: (phone: string) => void
  personId: () => string | null
  setPersonId: (personId: string | null) => void
  people: readonly PersonRef[]
  invalid: boolean
}) {
  const { words } = useKith()
  const profile = createView('profile', () => null)
  const contacts = createView('contacts', () => null)
  const hint = useWishHints()
  const say = words.emergencyCard.field
  const phones = () =>
    [
      ...(profile()?.cards ?? []).flatMap((card) => findPhones(card.text)),
      ...(contacts()?.contacts ?? []).flatMap(({ name, what, phones }) =>
        phones.map((number) => ({ who: [name, what].filter(Boolean).join(', '), number })),
      ),
    ].slice(0, 6)
  const take = (number: string) => {
    props.setPhone(number)
    const who = phones().find((one) => one.number === number)?.who
    if (who && who !== number && props.personId() === null && props.text() === '') props.setText(who)
  }
  return (
    <>
      <fieldset class="stack-s">
        <legend class="legend">{say.who}</legend>
        <div class="picks">
          <For each={props.people}>
            {(person) => (
              <Pick
                type="radio"
                name={`${props.id}-who`}
                checked={props.personId() === person.personId}
                before={<Face person={person} size="s" />}
                onChange={() => props.setPersonId(person.personId)}
              >
                {words.say.calledName(person.name)}
              </Pick>
            )}
          </For>
          <Pick
            type="radio"
            name={`${props.id}-who`}
            checked={props.personId() === null}
            onChange={() => props.setPersonId(null)}
          >
            {say.whoElse}
          </Pick>
        </div>
        <Show when={hint(props.personId() ?? '')}>{(said) => <Para class="quiet" text={said()} />}</Show>
      </fieldset>
      <TextField
        label={props.personId() === null ? say.name : say.also}
        value={props.text()}
        onInput={props.setText}
        invalid={props.invalid && props.personId() === null && props.text().trim() === ''}
        errorId={`${props.id}-refused`}
      />
      <TextField
        label={say.phone}
        value={props.phone()}
        onInput={take}
        maxLength={lineLimits.phone}
        suggestions={phones().length > 0 ? phones().map((one) => one.number) : undefined}
        invalid={props.invalid && props.text().trim() !== ''}
        errorId={`${props.id}-refused`}
      />
    </>
  )
}
