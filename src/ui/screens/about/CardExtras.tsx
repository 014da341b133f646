import { createUniqueId, For, Show } from 'solid-js'
import { hows, scaleIds, tileIds, type ScaleId } from '../../../domain/index.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Choice, Pick, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import type { CardDraft } from './draft.ts'

export type DraftProps = { draft: CardDraft; onChange: (change: Partial<CardDraft>) => void }

const mostPictures = 6

/** Pictures beside the words, from the set that the visits have too. */
export function Pictures(props: DraftProps) {
  const { words } = useKith()
  const say = words.profile.card
  const chosen = () => props.draft.symbols
  const set = (name: string, on: boolean) =>
    props.onChange({ symbols: on ? [...chosen(), name] : chosen().filter((one) => one !== name) })
  return (
    <details class="card" open={chosen().length > 0}>
      <summary class="summary">
        <Icon name="next" />
        <Icon name="card" />
        {say.pictures}
      </summary>
      <div class="stack-s">
        <p class="quiet">{say.picturesHint}</p>
        <div class="picks picks-tall">
          <For each={tileIds}>
            {(name) => (
              <Pick
                type="checkbox"
                name="pictures"
                checked={chosen().includes(name)}
                disabled={!chosen().includes(name) && chosen().length >= mostPictures}
                before={<Icon name={name} />}
                onChange={(on) => set(name, on)}
              >
                {words.write.tiles[name]}
              </Pick>
            )}
          </For>
        </div>
      </div>
    </details>
  )
}

/** Between two ways, five worded steps each: one tap, nothing to drag. A second tap takes it back. */
export function ScalePicks(props: DraftProps) {
  const { words } = useKith()
  const set = (id: ScaleId, step: number) => {
    const { [id]: before, ...others } = props.draft.scales
    props.onChange({ scales: before === step ? others : { ...others, [id]: step } })
  }
  return (
    <For each={scaleIds}>
      {(id) => (
        <div class="stack-s" role="group" aria-label={words.profileCards.scales[id].name}>
          <h2 class="legend">{words.profileCards.scales[id].name}</h2>
          <div class="steps-five">
            <For each={words.profileCards.scales[id].steps}>
              {(step, n) => (
                <button
                  type="button"
                  aria-pressed={props.draft.scales[id] === n() + 1}
                  onClick={() => set(id, n() + 1)}
                >
                  {step}
                </button>
              )}
            </For>
          </div>
        </div>
      )}
    </For>
  )
}

/** Doing it on somebody's behalf is open: who, for whom, and how they said so. */
export function HowWritten(props: DraftProps & { invalid: boolean; errorId: string }) {
  const { words } = useKith()
  const open = useOpen()
  const name = createUniqueId()
  const say = words.profile.card
  const mine = () => open()?.team.iAmHolder ?? false
  const holder = () => words.say.calledName(open()?.team.holder.name ?? '')
  return (
    <fieldset class="stack-s">
      <legend class="legend">{say.how}</legend>
      <div class="card choices">
        <For each={hows.filter((how) => mine() || how !== 'self')}>
          {(how) => (
            <Choice
              type="radio"
              name={name}
              value={how}
              checked={props.draft.how === how}
              title={mine() || how === 'self' ? say.hows[how] : say.howsOther[how](holder())}
              onChange={() => props.onChange({ how })}
            />
          )}
        </For>
      </div>
      <Show when={mine() && props.draft.how !== 'self'}>
        <TextField
          label={say.helper}
          value={props.draft.helper}
          onInput={(helper) => props.onChange({ helper })}
        />
      </Show>
      <Show when={props.draft.how === 'for'}>
        <TextField
          label={mine() ? say.saidHow : say.saidHowOther(holder())}
          hint={say.saidHowHint}
          value={props.draft.saidHow}
          onInput={(saidHow) => props.onChange({ saidHow })}
          suggestions={say.saidHows}
          invalid={props.invalid && props.draft.saidHow.trim() === ''}
          errorId={props.errorId}
        />
      </Show>
    </fieldset>
  )
}
