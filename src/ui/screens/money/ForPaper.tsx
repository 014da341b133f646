import { For, Show } from 'solid-js'
import type { MediaItem } from '../../../app/index.ts'
import { moneyLimits } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick, TextField } from '../../parts/fields.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import type { Claim } from './draft.ts'

/** Whose sheet it is: a name that was written down before, or another; and a photo of the sheet. */
export function ForPaper(props: {
  claim: Claim
  names: readonly string[]
  sheets: readonly MediaItem[]
  place: string
}) {
  const { words } = useKith()
  const say = words.moneyPaper
  return (
    <section class="stack">
      <Show when={props.names.length > 0}>
        <fieldset class="stack-s">
          <legend class="legend">{say.before}</legend>
          <div class="picks">
            <For each={props.names.slice(0, 12)}>
              {(name) => (
                <Pick
                  type="radio"
                  name="on-paper"
                  checked={props.claim.paperName() === name}
                  onChange={() => props.claim.setPaperName(name)}
                >
                  {name}
                </Pick>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <TextField
        label={say.name}
        value={props.claim.paperName()}
        maxLength={moneyLimits.name}
        onInput={props.claim.setPaperName}
      />
      <div class="stack-s">
        <PhotoInput place={props.place} label={say.photo} />
        <KeptMedia items={props.sheets.slice(-1)} />
      </div>
    </section>
  )
}
