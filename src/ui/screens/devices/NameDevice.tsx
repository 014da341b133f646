import { createEffect, createSignal, on } from 'solid-js'
import type { DeviceItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextField } from '../../parts/fields.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** What a device of mine is called, for me and for my team. */
export function NameDevice(props: { device: DeviceItem; open: boolean; onClose: () => void }) {
  const { words, tell } = useKith()
  const rename = createAct('nameDevice')
  const [name, setName] = createSignal('')
  const say = words.devices
  createEffect(
    on(
      () => props.open,
      (open) => open && setName(props.device.name),
    ),
  )
  const save = async () => {
    const { deviceId } = props.device
    if (!(await rename.run({ deviceId, name: name().trim() }))) return
    props.onClose()
    tell(say.nameSaved)
  }
  return (
    <Sheet open={props.open} title={say.nameOf} onClose={() => props.onClose()}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={say.add.name}
          hint={say.nameWhat}
          value={name()}
          onInput={setName}
          maxLength={120}
          suggestions={say.add.names}
          invalid={rename.refusal() !== undefined}
          errorId="name-refused"
        />
        <Refusal of={rename.refusal()} id="name-refused" />
        <div class="btns-two">
          <button class="btn" type="submit" aria-disabled={rename.busy()}>
            {say.nameYes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => props.onClose()}>
            {say.nameNo}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
