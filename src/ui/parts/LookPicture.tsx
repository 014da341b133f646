import { For, Match, Switch } from 'solid-js'
import type { LookName } from '../../app/index.ts'
import { FaceDrawing } from './Face.tsx'

/** The same card of the same person in one of the looks. For the eye: the name of the look stands below it. */
export function LookPicture(props: { of: LookName }) {
  return (
    <svg class="look-picture" viewBox="0 0 160 96" aria-hidden="true">
      <Switch>
        <Match when={props.of === 'plain'}>
          <Card y={10} height={76} />
          <Who x={18} y={24} size={48} />
          <Words x={80} y={30} lines={[58, 44, 52]} gap={15} />
        </Match>
        <Match when={props.of === 'pictures'}>
          <Card y={10} height={76} />
          <Who x={16} y={18} size={28} />
          <Words x={58} y={29} lines={[78]} gap={0} />
          <g class="look-clock" transform="translate(16 52) scale(1.17)">
            <circle cx="12" cy="12" r="10" />
            <path d="M12 6.500V12l4 2.500" />
          </g>
          <Words x={58} y={63} lines={[62]} gap={0} />
        </Match>
        <Match when={props.of === 'listen'}>
          <Card y={10} height={76} />
          <Who x={18} y={24} size={30} />
          <Words x={58} y={32} lines={[48, 36]} gap={14} />
          <g class="look-speaker" transform="translate(114 30) scale(1.4)">
            <path d="M3 9.500v5h4l5 4.500v-14l-5 4.500z" />
            <path d="M15.500 9a4.500 4.500 0 010 6M18.500 6.500a8.500 8.500 0 010 11" />
          </g>
        </Match>
        <Match when={props.of === 'dense'}>
          <For each={[4, 35, 66]}>
            {(y) => (
              <>
                <Card y={y} height={27} half="left" />
                <Card y={y} height={27} half="right" />
                <Who x={10} y={y + 5} size={17} />
                <Words x={34} y={y + 8} lines={[36, 26]} gap={8} thin />
                <Who x={87} y={y + 5} size={17} />
                <Words x={111} y={y + 8} lines={[30, 36]} gap={8} thin />
              </>
            )}
          </For>
        </Match>
      </Switch>
    </svg>
  )
}

function Card(props: { y: number; height: number; half?: 'left' | 'right' }) {
  const x = () => (props.half === 'right' ? 82 : 5)
  return (
    <rect
      class="look-paper"
      x={x()}
      y={props.y}
      width={props.half ? 73 : 150}
      height={props.height}
      rx={props.half ? 6 : 10}
    />
  )
}

function Who(props: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${props.x} ${props.y}) scale(${props.size / 64})`}>
      <clipPath id={`look-${props.x}-${props.y}-${props.size}`}>
        <circle cx="32" cy="32" r="32" />
      </clipPath>
      <g clip-path={`url(#look-${props.x}-${props.y}-${props.size})`}>
        <FaceDrawing personId="welcome-11" />
      </g>
    </g>
  )
}

function Words(props: { x: number; y: number; lines: readonly number[]; gap: number; thin?: boolean }) {
  return (
    <For each={props.lines}>
      {(length, i) => (
        <path
          class="look-line"
          data-first={i() === 0 ? 'yes' : 'no'}
          stroke-width={props.thin ? 4 : 7}
          d={`M${props.x} ${props.y + 3 + i() * props.gap}h${length}`}
        />
      )}
    </For>
  )
}
