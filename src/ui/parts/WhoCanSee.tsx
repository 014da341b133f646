import { createSignal, createUniqueId, For, Show, type Accessor } from 'solid-js'
import type { AppRefusal, Audience, CircleRef, PersonRef } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useWords } from '../kith.ts'
import { CircleMark, circleName, Seen } from './Audience.tsx'
import { Choice } from './fields.tsx'
import { Face } from './Face.tsx'
import { Para } from './Para.tsx'

/** A circle by its name, or exactly these people. */
export type Chosen = { readonly circleId: string } | { readonly personIds: readonly string[] }

export type WhoCanSeeChoice = {
  readonly chosen: Accessor<Chosen | undefined>
  readonly choose: (chosen: Chosen | undefined) => void
  /** Who will see it; undefined before anything is chosen. */
  readonly audience: Accessor<Audience | undefined>
  /** What the button that saves says after "Save for". */
  readonly called: Accessor<string>
  /** The circle to save to: that of single people is found, or made now. Undefined where that was refused. */
  readonly place: () => Promise<string | undefined>
  readonly refusal: Accessor<AppRefusal | undefined>
  readonly busy: Accessor<boolean>
}

/** For a form whose last question is who can see what was written. Show it with `WhoCanSee`; save to what `place` gives. */
export function createWhoCanSee(start?: string): WhoCanSeeChoice {
  const words = useWords()
  const view = createView('whoCanSee', () => null)
  const make = createAct('onlyCircle')
  const [chosen, choose] = createSignal<Chosen | undefined>(start ? { circleId: start } : undefined)
  const picked = (ids: readonly string[]): readonly PersonRef[] =>
    (view()?.people ?? []).filter((one) => ids.includes(one.personId))
  const audience = (): Audience | undefined => {
    const now = chosen()
    const known = view()
    if (!now || !known) return undefined
    if ('circleId' in now)
      return [...known.audiences, ...known.only].find((one) => one.circle.circleId === now.circleId)
    const only = picked(now.personIds)
    const own = { about: '', sign: 'star', colour: 'own', only, ended: false } as const
    return { circle: { circleId: '', purpose: 'own', name: '', own }, people: [known.me, ...only] }
  }
  return {
    chosen,
    choose,
    audience,
    called: () => {
      const who = audience()
      if (!who) return ''
      const only = who.circle.own?.only
      if (!only) return circleName(words, who.circle)
      return words.whoCanSee.button(only.map((one) => words.say.calledName(one.name)))
    },
    async place() {
      const now = chosen()
      if (!now) return undefined
      if ('circleId' in now) return now.circleId
      return (await make.run({ personIds: now.personIds }))?.gives.circleId
    },
    refusal: make.refusal,
    busy: make.busy,
  }
}

/** Who can see what is being written: a circle, or only some people. */
export function WhoCanSee(props: {
  choice: WhoCanSeeChoice
  legend?: string
  /** Where not every circle of theirs can be chosen. */
  audiences?: readonly Audience[] | undefined
  /** What else there is to say of a circle. */
  noteOf?: ((circle: CircleRef) => string | undefined) | undefined
}) {
  const words = useWords()
  const view = createView('whoCanSee', () => null)
  const name = createUniqueId()
  const say = words.whoCanSee
  const circleId = () => {
    const now = props.choice.chosen()
    return now && 'circleId' in now ? now.circleId : undefined
  }
  const people = () => {
    const now = props.choice.chosen()
    return now && 'personIds' in now ? now.personIds : undefined
  }
  const tick = (personId: string, on: boolean) => {
    const now = (people() ?? []).filter((one) => one !== personId)
    props.choice.choose({ personIds: on ? [...now, personId] : now })
  }
  const inIt = (who: Audience) =>
    words.circles.inIt(
      who.people.filter((person) => !person.isMe).map((person) => words.say.calledName(person.name)),
      who.people.some((person) => person.isMe),
    )
  return (
    <Show when={view()}>
      {(known) => (
        <div class="stack-s">
          <fieldset class="stack-s">
            <legend class="legend">{props.legend ?? say.legend}</legend>
            <div class="card choices">
              <For each={props.audiences ?? known().audiences}>
                {(one) => (
                  <Choice
                    type="radio"
                    name={name}
                    value={one.circle.circleId}
                    checked={circleId() === one.circle.circleId}
                    title={circleName(words, one.circle)}
                    what={inIt(one)}
                    note={props.noteOf?.(one.circle)}
                    before={<CircleMark purpose={one.circle.purpose} own={one.circle.own} large />}
                    onChange={() => props.choice.choose({ circleId: one.circle.circleId })}
                  />
                )}
              </For>
              <Show when={known().canChoose}>
                <Choice
                  type="radio"
                  name={name}
                  value="some"
                  checked={people() !== undefined}
                  title={say.some}
                  what={say.someWhat}
                  before={<CircleMark purpose="own" large />}
                  onChange={() => props.choice.choose({ personIds: people() ?? [] })}
                />
              </Show>
            </div>
          </fieldset>
          <Show when={people()}>
            <fieldset class="stack-s arrive-in">
              <legend class="legend">{say.someLegend}</legend>
              <div class="card choices">
                <For each={known().people} fallback={<Para class="quiet" text={say.nobody} />}>
                  {(person) => (
                    <Choice
                      type="checkbox"
                      name={`${name}-people`}
                      value={person.personId}
                      checked={people()?.includes(person.personId) ?? false}
                      title={person.name}
                      before={<Face person={person} />}
                      onChange={(on) => tick(person.personId, on)}
                    />
                  )}
                </For>
              </div>
            </fieldset>
          </Show>
          <Show when={props.choice.audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
        </div>
      )}
    </Show>
  )
}
