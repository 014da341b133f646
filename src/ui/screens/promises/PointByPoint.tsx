import { Show } from 'solid-js'
import type { AgreedPoint } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { Question } from '../../parts/Question.tsx'
import { useSearchParams } from '../../router.tsx'
import { backOf, stepOf, type SignProps } from './draft.ts'
import { Listen } from './Listen.tsx'

/** One point a page with its picture, and an answer that goes on; then what somebody wants to ask. */
export function PointByPoint(props: SignProps & { set: (id: string, how?: AgreedPoint['how']) => void }) {
  const { words } = useKith()
  const [search, setSearch] = useSearchParams()
  const say = words.promises.sign.points
  const points = () => props.item.text.points
  const at = () => Math.min(Math.max(Number(search['point']) || 1, 1), points().length + 1)
  const point = () => points()[at() - 1]
  const go = (to: number) => setSearch({ step: 'points', point: String(to) })
  const answer = (id: string, how?: AgreedPoint['how']) => {
    props.set(id, how)
    go(at() + 1)
  }
  const all = () => {
    for (const { id } of points())
      if (!props.draft.points.some((one) => one.id === id)) props.set(id, 'ticked')
    go(points().length + 1)
  }
  const back = () =>
    at() > 1
      ? `/promises/${props.item.kind}/sign?step=points&point=${at() - 1}`
      : backOf(props.item.kind, props.draft, 'points')
  const shared = () => ({
    title: words.promises.sign.title,
    at: stepOf(props.draft, 'points'),
    part: String(at()),
    back: { href: back() },
  })
  return (
    <Show
      when={point()}
      fallback={
        <Question
          {...shared()}
          heading={say.questions}
          missing={props.draft.points.length === 0 ? say.one.missing : undefined}
          next={words.promises.sign.next}
          onNext={props.onNext}
        >
          <TextArea
            label={say.questions}
            hint={say.questionsHint}
            value={props.draft.questions}
            onInput={(questions) => props.onChange({ questions })}
          />
        </Question>
      }
    >
      {(one) => (
        <Question {...shared()} heading={say.one.heading}>
          <p class="day-line">{say.one.of(at(), points().length)}</p>
          <div class="card stack" lang={props.draft.language === 'cy' ? 'cy' : 'en-GB'}>
            <Para text={one().words[props.draft.language]} />
            <Listen item={props.item} point={one().id} language={props.draft.language} />
          </div>
          <Show when={at() === 1}>
            <Listen item={props.item} point="" language={props.draft.language} />
          </Show>
          <Show when={props.draft.points.some(({ id }) => id === one().id)}>
            <Para text={say.one.said} />
          </Show>
          <div class="btns">
            <button class="btn" type="button" onClick={() => answer(one().id, 'ticked')}>
              {say.one.yes}
            </button>
            <button class="btn btn-line" type="button" onClick={() => answer(one().id, 'talked')}>
              {say.one.talked}
            </button>
            <button class="btn btn-line" type="button" onClick={() => answer(one().id)}>
              {say.one.no}
            </button>
          </div>
          <Show when={at() === 1}>
            <button class="text-btn" type="button" onClick={all}>
              {say.one.all}
            </button>
          </Show>
        </Question>
      )}
    </Show>
  )
}
