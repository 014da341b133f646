import { createComputed, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import type { AppRefusal, CommandName, Commands, DoorCardText, ViewName, Views } from '../app/index.ts'
import type { Result } from '../base/index.ts'
import { useKith } from './kith.ts'

/**
 * The one way from a screen to the session. `onData` is given data that nobody else keeps (a worker's message is such
 * a copy): the screen folds it into its store in place. It may be called before `watch` returns.
 */
export type Bridge = {
  watch<V extends ViewName>(
    view: V,
    params: Views[V]['params'],
    onData: (data: Views[V]['data']) => void,
  ): () => void
  run<C extends CommandName>(
    name: C,
    takes: Commands[C]['takes'],
  ): Promise<Result<Commands[C]['gives'], AppRefusal>>
  /** What the person at this door chose to show while Kith is locked; before the faces of several, who comes and nothing else. */
  doorCards?(): Promise<readonly DoorCardText[]>
  /** Called in the turn in which it locks, before anything is gone: what is asked then is still done. */
  beforeLock?(run: () => void): () => void
}

/** A view as a store that changes in place, so that what is on the screen keeps its focus. Undefined until the first data. */
export function createView<V extends ViewName>(
  view: V,
  params: () => Views[V]['params'],
): Accessor<Views[V]['data'] | undefined> {
  const { bridge } = useKith()
  type Held = { data: Views[V]['data'] | undefined }
  const [held, setHeld] = createStore<Held>({ data: undefined })
  const asked = () => JSON.stringify(params())
  createComputed(
    on(asked, () => {
      setHeld({ data: undefined })
      const stop = bridge.watch(view, params(), (data) =>
        setHeld(reconcile<Held, Held>({ data }, { merge: true })),
      )
      onCleanup(stop)
    }),
  )
  return () => held.data
}

export type Act<C extends CommandName> = {
  /** What the command gave, in a box, for many give nothing; undefined where it was refused. */
  readonly run: (takes: Commands[C]['takes']) => Promise<{ readonly gives: Commands[C]['gives'] } | undefined>
  readonly busy: Accessor<boolean>
  readonly refusal: Accessor<AppRefusal | undefined>
  readonly refuse: (refusal: AppRefusal | undefined) => void
}

/** A command with what a screen must show of it. A second press while the first is under way is not a second command. */
export function createAct<C extends CommandName>(name: C): Act<C> {
  const { bridge } = useKith()
  const [busy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<AppRefusal>()
  const run: Act<C>['run'] = async (takes) => {
    if (busy()) return undefined
    setBusy(true)
    setRefusal(undefined)
    const result = await bridge.run(name, takes)
    setBusy(false)
    if (result.ok) return { gives: result.value }
    setRefusal(result.refusal)
    return undefined
  }
  return { run, busy, refusal, refuse: setRefusal }
}
