import { createUniqueId, For, Show } from 'solid-js'
import type { AppRefusal, BehalfItem, OnBehalf as Behalf, PersonRef } from '../../app/index.ts'
import { behalfHows, behalfLimits } from '../../domain/index.ts'
import { useKith } from '../kith.ts'
import { Face } from './Face.tsx'
import { Choice, Pick, TextField } from './fields.tsx'
import { Icon } from './Icon.tsx'

/** As it is being said: nobody chooses beforehand for whom it is and how they said so. */
export type BehalfDraft = Omit<Behalf, 'how'> & { readonly how: Behalf['how'] | null }
export type HowDraft = Omit<BehalfDraft, 'person'>
export const notSaid: HowDraft = { how: null, words: '' }

/** Undefined where the questions wait for an answer still: then the first of them has the focus, and the act says so. */
export function saidBehalf<T extends HowDraft>(
  draft: T | null,
  act: { readonly refuse: (refusal: AppRefusal) => void },
): (Omit<T, 'how'> & { how: Behalf['how'] }) | null | undefined {
  if (draft === null) return null
  const { how } = draft
  if (how !== null && !('person' in draft && draft.person === '')) return { ...draft, how }
  act.refuse({ kind: 'say-how' })
  document.querySelector<HTMLElement>('[data-waits] input')?.focus()
  return undefined
}

/** At the foot of a form: it is done for somebody else, whom, and how they said so. Null where nobody says that. */
export function OnBehalf(props: {
  value: BehalfDraft | null
  onChange: (value: BehalfDraft | null) => void
  /** Whom it can be for. */
  people: readonly PersonRef[]
}) {
  const { words } = useKith()
  const name = createUniqueId()
  const say = words.behalf
  const others = () => props.people.filter((person) => !person.isMe)
  const only = () => (others().length === 1 ? others()[0]?.personId : undefined)
  const begin = (): BehalfDraft => ({ person: only() ?? '', ...notSaid })
  return (
    <Show when={others().length > 0}>
      <section class="card stack">
        <Choice
          type="checkbox"
          name={`${name}-behalf`}
          value="behalf"
          checked={props.value !== null}
          title={say.ask}
          what={say.askWhat}
          onChange={(on) => props.onChange(on ? begin() : null)}
        />
        <Show when={props.value}>
          {(value) => (
            <div class="stack arrive-in">
              <fieldset class="stack-s" data-waits={value().person === '' ? 'yes' : undefined}>
                <legend class="legend">{say.who}</legend>
                <div class="picks">
                  <For each={others()}>
                    {(person) => (
                      <Pick
                        type="radio"
                        name={`${name}-who`}
                        checked={value().person === person.personId}
                        before={<Face person={person} size="s" />}
                        onChange={() => props.onChange({ ...value(), person: person.personId })}
                      >
                        {words.say.calledName(person.name)}
                      </Pick>
                    )}
                  </For>
                </div>
              </fieldset>
              <HowSaid value={value()} onChange={(said) => props.onChange({ ...value(), ...said })} />
            </div>
          )}
        </Show>
      </section>
    </Show>
  )
}

/** How somebody said what another does for them. */
export function HowSaid(props: { value: HowDraft; onChange: (value: HowDraft) => void }) {
  const { words } = useKith()
  const name = createUniqueId()
  const say = words.behalf
  return (
    <div class="stack">
      <fieldset class="stack-s" data-waits={props.value.how === null ? 'yes' : undefined}>
        <legend class="legend">{say.how}</legend>
        <div class="choices">
          <For each={behalfHows}>
            {(how) => (
              <Choice
                type="radio"
                name={name}
                value={how}
                checked={props.value.how === how}
                title={say.hows[how]}
                onChange={() => props.onChange({ how, words: props.value.words })}
              />
            )}
          </For>
        </div>
      </fieldset>
      <TextField
        label={props.value.how === 'could-not' ? say.wordsCouldNot : say.words}
        value={props.value.words}
        maxLength={behalfLimits.words}
        onInput={(said) => props.onChange({ how: props.value.how, words: said })}
      />
    </div>
  )
}

/** Beside what was done: by whom, for whom, and how they said so. */
export function BehalfLine(props: { by: PersonRef | null; behalf: BehalfItem | null }) {
  const { words } = useKith()
  const say = words.behalf
  return (
    <Show when={props.behalf}>
      {(behalf) => (
        <p class="behalf">
          <Icon name="people" />
          <span class="grow">
            <Show when={props.by}>
              {(by) =>
                `${by().isMe ? say.lineMine(behalf().person.name) : say.line(by().name, behalf().person.name)} `
              }
            </Show>
            {say.told(behalf().how, behalf().person.name)}
            <Show when={behalf().words !== ''}>
              <q>{behalf().words}</q>
            </Show>
          </span>
        </p>
      )}
    </Show>
  )
}
