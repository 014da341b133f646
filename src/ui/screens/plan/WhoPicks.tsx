import { For, Show } from 'solid-js'
import type { PersonRef } from '../../../app/index.ts'
import { seriesLimits, type Second } from '../../../domain/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Choice, Pick } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import { GapFace } from '../../parts/VisitCard.tsx'
import { useComerHints } from '../../parts/comerHints.ts'

const counts = Array.from({ length: seriesLimits.needed }, (_, n) => n + 1)

/** How many come, and who. One is chosen, or up to as many as are needed. */
export function WhoPicks(props: {
  people: readonly PersonRef[]
  chosen: readonly string[]
  needed: number
  second: Second
  onChoose: (chosen: readonly string[]) => void
  onNeed: (needed: number, second: Second) => void
}) {
  const { words } = useKith()
  const open = useOpen()
  const hint = useComerHints()
  const say = words.plan
  const several = () => props.needed > 1
  const choose = (personId: string, on: boolean) => {
    const others = several() ? props.chosen.filter((one) => one !== personId) : []
    props.onChoose(on ? [...others, personId] : others)
  }
  const isFull = () => several() && props.chosen.length >= props.needed
  return (
    <>
      <fieldset class="stack-s">
        <legend class="legend">{say.needed}</legend>
        <div class="picks">
          <For each={counts}>
            {(n) => (
              <Pick
                type="radio"
                name="needed"
                checked={props.needed === n}
                onChange={() => props.onNeed(n, n > 1 ? props.second : '')}
              >
                {say.people(n)}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={several()}>
        <fieldset class="stack-s">
          <legend class="legend">{say.second}</legend>
          <div class="picks picks-wide">
            <Pick
              type="radio"
              name="second"
              checked={props.second === ''}
              onChange={() => props.onNeed(props.needed, '')}
            >
              {say.secondNo}
            </Pick>
            <Pick
              type="radio"
              name="second"
              checked={props.second === 'shadow'}
              onChange={() => props.onNeed(props.needed, 'shadow')}
            >
              {say.secondYes}
            </Pick>
          </div>
        </fieldset>
      </Show>
      <fieldset class="stack-s">
        <legend class="legend">{say.who}</legend>
        <Show when={several()}>
          <p class="hint">{say.mostPeople(props.needed)}</p>
        </Show>
        <div class="card choices">
          <Choice
            type={several() ? 'checkbox' : 'radio'}
            name="who"
            value=""
            checked={props.chosen.length === 0}
            title={say.nobody}
            what={say.nobodyWhat}
            before={<GapFace />}
            onChange={() => props.onChoose([])}
          />
          <For each={props.people}>
            {(person) => (
              <Choice
                type={several() ? 'checkbox' : 'radio'}
                name="who"
                value={person.personId}
                checked={props.chosen.includes(person.personId)}
                disabled={isFull() && !props.chosen.includes(person.personId)}
                title={person.name}
                what={words.say.relationTo(open()?.team.iAmHolder ?? false, person.relation)}
                note={hint(person.personId)}
                before={<Face person={person} />}
                onChange={(on) => choose(person.personId, on)}
              />
            )}
          </For>
        </div>
      </fieldset>
    </>
  )
}
