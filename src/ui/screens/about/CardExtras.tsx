import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { tileIds } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick, TextField } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { HowSaid } from '../../parts/OnBehalf.tsx'
import type { CardDraft } from './draft.ts'
import { Para } from '../../parts/Para.tsx'
import { Fold } from '../../parts/Fold.tsx'

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
    <Fold title={say.pictures} icon="card" class="card" open={chosen().length > 0}>
      <div class="stack-s">
        <Para class="quiet" text={say.picturesHint} />
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
    </Fold>
  )
}

/** Who helped to write it down; and of somebody else's hand, how the person said so. Doing it for somebody is open. */
export function HowWritten(props: DraftProps) {
  const { words } = useKith()
  const name = createUniqueId()
  const [together, setTogether] = createSignal(props.draft.helper !== '')
  const say = words.profile.card
  const choose = (on: boolean) => {
    setTogether(on)
    if (!on) props.onChange({ helper: '' })
  }
  return (
    <Show
      when={props.draft.behalf}
      fallback={
        <fieldset class="stack-s">
          <legend class="legend">{say.how}</legend>
          <div class="picks">
            <Pick type="radio" name={name} checked={!together()} onChange={() => choose(false)}>
              {say.hows.self}
            </Pick>
            <Pick type="radio" name={name} checked={together()} onChange={() => choose(true)}>
              {say.hows.together}
            </Pick>
          </div>
          <Show when={together()}>
            <TextField
              label={say.helper}
              value={props.draft.helper}
              onInput={(helper) => props.onChange({ helper })}
            />
          </Show>
        </fieldset>
      }
    >
      {(behalf) => (
        <section class="card">
          <HowSaid value={behalf()} onChange={(said) => props.onChange({ behalf: said })} />
        </section>
      )}
    </Show>
  )
}
