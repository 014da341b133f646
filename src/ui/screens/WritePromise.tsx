import { createEffect, createSignal, Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Navigate, useNavigate } from '../router.tsx'
import { Para } from '../parts/Para.tsx'

/** The team's own promise, a point a paragraph. What was signed before stays as it was. */
export function WritePromise() {
  const { words, tell } = useKith()
  const open = useOpen()
  const navigate = useNavigate()
  const view = createView('promises', () => null)
  const save = createAct('savePromiseText')
  const [title, setTitle] = createSignal('')
  const [text, setText] = createSignal('')
  const say = words.promises.own
  const before = () => view()?.promises.find(({ kind }) => kind === 'own')
  let isFilled = false
  createEffect(() => {
    const own = before()
    if (isFilled || !own) return
    isFilled = true
    setTitle(own.text.title.en)
    setText(own.text.points.map((point) => point.words.en).join('\n\n'))
  })
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const points = text().split(/\n\s*\n/)
    if (!(await save.run({ title: title(), points }))) return
    tell(say.saved)
    navigate('/promises/own')
  }
  return (
    <Show when={open()?.team.iAmHolder !== false} fallback={<Navigate href="/promises" />}>
      <Screen
        title={say.title}
        heading={before() ? say.change : say.write}
        lead={say.lead}
        back={{ href: '/promises', to: words.promises.title }}
        error={save.refusal() !== undefined}
      >
        <form class="stack-l" onSubmit={(event) => void put(event)}>
          <TextField label={say.titleLabel} value={title()} onInput={setTitle} />
          <div class="promise-own">
            <TextArea label={say.pointsLabel} value={text()} onInput={setText} />
          </div>
          <Show when={before()}>
            <Para class="quiet" text={say.again} />
          </Show>
          <Show when={view()?.audience}>{(audience) => <Seen audience={audience()} tense="will" />}</Show>
          <Refusal of={save.refusal()} />
          <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
            {say.save}
          </button>
        </form>
      </Screen>
    </Show>
  )
}
