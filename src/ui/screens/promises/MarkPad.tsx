import { createSignal, For } from 'solid-js'
import { markSize, type Mark } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

const { width, height } = markSize
const cross: Mark = [
  [380, 80, 620, 320],
  [620, 80, 380, 320],
]

/** What was drawn, as lines. */
export function MarkPicture(props: { strokes: Mark; label: string }) {
  return (
    <svg class="mark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      <For each={props.strokes}>{(stroke) => <polyline points={pointsOf(stroke)} />}</For>
    </svg>
  )
}

/** A dot is a stroke too. */
const pointsOf = (stroke: readonly number[]): string =>
  (stroke.length === 2 ? [...stroke, (stroke[0] ?? 0) + 1, stroke[1] ?? 0] : stroke).join(' ')

/** A field to draw on; a cross is made by a button, so that no hand has to draw. */
export function MarkPad(props: { strokes: Mark; onChange: (strokes: Mark) => void }) {
  const { words } = useKith()
  const say = words.promises.sign.how
  const [now, setNow] = createSignal<readonly number[]>()
  let field: SVGSVGElement | undefined
  const place = (event: PointerEvent): readonly number[] => {
    const box = field?.getBoundingClientRect()
    if (!box) return []
    const within = (part: number, most: number) => Math.min(Math.max(Math.round(part * most), 0), most)
    return [
      within((event.clientX - box.left) / box.width, width),
      within((event.clientY - box.top) / box.height, height),
    ]
  }
  const begin = (event: PointerEvent) => {
    field?.setPointerCapture(event.pointerId)
    setNow(place(event))
  }
  const draw = (event: PointerEvent) => {
    const drawn = now()
    if (drawn) setNow([...drawn, ...place(event)])
  }
  const end = () => {
    const drawn = now()
    setNow(undefined)
    if (drawn) props.onChange([...props.strokes, drawn])
  }
  return (
    <div class="stack-s">
      <Para class="label" text={say.markLabel} />
      <svg
        ref={(element) => (field = element)}
        class="mark mark-pad"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={props.strokes.length > 0 ? say.drawn : say.markLabel}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <For each={[...props.strokes, ...(now() ? [now() as readonly number[]] : [])]}>
          {(stroke) => <polyline points={pointsOf(stroke)} />}
        </For>
      </svg>
      <div class="row-wrap">
        <button class="btn btn-line btn-s" type="button" onClick={() => props.onChange(cross)}>
          <Icon name="cross" />
          {say.cross}
        </button>
        <button class="btn btn-quiet btn-s" type="button" onClick={() => props.onChange([])}>
          {say.again}
        </button>
        <Para role="status" class="quiet" text={props.strokes.length > 0 ? say.drawn : ''} />
      </div>
    </div>
  )
}
