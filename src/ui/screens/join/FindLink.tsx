import { createEffect, createSignal, on, Show } from 'solid-js'
import type { AppRefusal } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Camera } from './Camera.tsx'
import { hasCamera, readCode } from './codes.ts'
import { Para } from '../../parts/Para.tsx'

/** Pasting always works; a photo or the camera where the browser can read square codes itself. */
export function FindLink(props: {
  link: string
  refusal: AppRefusal | undefined
  onLink: (link: string) => void
  /** Where it is another link than an invitation's. */
  say?: { readonly label: string; readonly hint: string; readonly read: string }
}) {
  const { words } = useKith()
  const [text, setText] = createSignal(props.link)
  const [seen, setSeen] = createSignal('')
  const [camera, setCamera] = createSignal(false)
  const say = { ...words.first.join, ...props.say }
  createEffect(
    on(
      () => props.link,
      (link) => setText(link),
    ),
  )
  const fromPhoto = async (file: File | undefined) => {
    if (!file) return
    const found = await readCode(file)
    setSeen(found === undefined ? say.noCode : '')
    if (found !== undefined) props.onLink(found)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        props.onLink(text().trim())
      }}
    >
      <TextArea
        label={say.label}
        hint={say.hint}
        value={text()}
        onInput={setText}
        invalid={props.refusal !== undefined}
        errorId="link-refused"
      />
      <Refusal of={props.refusal} id="link-refused" />
      <button class="btn btn-big" type="submit">
        {say.read}
      </button>
      <div class="btns">
        <Show when={hasCamera()}>
          <button
            class="btn btn-line"
            type="button"
            aria-expanded={camera()}
            onClick={() => setCamera(!camera())}
          >
            <Icon name="qr" />
            {camera() ? say.scanStop : say.scan}
          </button>
        </Show>
        <label class="btn btn-line file-btn">
          <Icon name="camera" />
          {say.photo}
          <input
            class="unseen"
            type="file"
            accept="image/*"
            onChange={(event) => void fromPhoto(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <Show when={camera()}>
        <Camera
          onCode={(found) => {
            setCamera(false)
            props.onLink(found)
          }}
          onFail={() => {
            setCamera(false)
            setSeen(say.noCamera)
          }}
        />
      </Show>
      <Para role="status" text={seen()} />
    </form>
  )
}
