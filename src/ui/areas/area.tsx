import { createSignal, Show, type Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'

export type Area<Screens> = {
  /** One screen of it, drawn as soon as the area is here: at once, where it is here already. */
  <Props extends object>(pick: (screens: Screens) => Component<Props>): Component<Props>
  /** Has it come; asked again, it asks again for what did not come. */
  bring(): Promise<void>
}

/** Screens that come together. Which of them failed to come is said on their page, with a way to ask again. */
export function createArea<Screens extends object>(load: () => Promise<Screens>): Area<Screens> {
  const [screens, setScreens] = createSignal<Screens>()
  const [failures, setFailures] = createSignal(0)
  let coming: Promise<void> | undefined
  const bring = (): Promise<void> =>
    (coming ??= load().then(
      (loaded) => void setScreens(() => loaded),
      () => {
        coming = undefined
        setFailures((before) => before + 1)
      },
    ))
  const area =
    <Props extends object>(pick: (screens: Screens) => Component<Props>): Component<Props> =>
    (props) => {
      if (screens() === undefined) {
        setFailures(0)
        void bring()
      }
      return (
        <Show
          when={screens()}
          fallback={
            <Show when={failures()} fallback={<Coming />}>
              {(times) => <NotCome times={times()} onAgain={() => void bring()} />}
            </Show>
          }
        >
          {(loaded) => <Dynamic component={pick(loaded())} {...props} />}
        </Show>
      )
    }
  return Object.assign(area, { bring })
}

function Coming() {
  const { words } = useKith()
  return (
    <div class="screen">
      <h1 class="unseen">{words.frame.app}</h1>
      <Skeleton />
    </div>
  )
}

/** No signal before everything was on the device; or a host that has a newer version only, which a new start finds. */
function NotCome(props: { times: number; onAgain: () => void }) {
  const { words } = useKith()
  const say = words.frame.notCome
  return (
    <Screen title={say.title} lead={say.lead}>
      <div class="btns">
        <button class="btn" type="button" onClick={() => props.onAgain()}>
          {say.again}
        </button>
        <Show when={props.times > 1}>
          <Para text={say.newer} />
          <button class="btn btn-quiet" type="button" onClick={() => window.location.reload()}>
            {say.anew}
          </button>
        </Show>
      </div>
    </Screen>
  )
}
