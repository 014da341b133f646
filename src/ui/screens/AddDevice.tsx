import { A, useNavigate } from '../router.tsx'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import type { LinkingView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Code } from '../parts/Code.tsx'
import { TextField } from '../parts/fields.tsx'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Qr } from '../parts/Qr.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'

/** A picture for the new one to look at, then one number on both, then yes or no. */
export function AddDevice() {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const view = createView('devices', () => null)
  const add = createSureAct('addDevice')
  const stop = createAct('stopLinking')
  const confirm = createAct('confirmDevice')
  const [name, setName] = createSignal('')
  const say = words.devices.add
  const linking = () => view()?.linking ?? undefined
  const code = () => linking()?.code ?? undefined
  onMount(() => void add.run(null))
  onCleanup(() => void stop.run(null))
  const yes = async () => {
    const called = name().trim() || say.names[0] || ''
    if (!(await confirm.run({ name: called }))) return
    tell(say.done(called))
    navigate('/me/devices', { replace: true })
  }
  const no = async () => {
    await stop.run(null)
    tell(say.stopped)
    navigate('/me/devices', { replace: true })
  }
  return (
    <Screen
      title={say.title}
      heading={code() ? say.compareHeading : say.heading}
      lead={code() ? say.compareLead : say.lead}
      back={{ href: '/me/devices', to: words.devices.title }}
    >
      <div role="status" class="unseen">
        {code() ? say.compareHeading : say.waiting}
      </div>
      <Show
        when={code()}
        fallback={<PictureStep linking={linking()} busy={add.busy()} onAgain={() => void add.run(null)} />}
      >
        {(now) => (
          <div class="stack-l">
            <Code code={now()} label={say.code} />
            <TextField
              label={say.name}
              hint={say.nameHint}
              value={name()}
              onInput={setName}
              suggestions={say.names}
            />
            <Refusal of={confirm.refusal()} />
            <div class="btns-two">
              <button class="btn" type="button" aria-disabled={confirm.busy()} onClick={() => void yes()}>
                {say.yes}
              </button>
              <button class="btn btn-line" type="button" onClick={() => void no()}>
                {say.no}
              </button>
            </div>
          </div>
        )}
      </Show>
      <Refusal of={add.refusal()} />
      <AskPin of={add} />
    </Screen>
  )
}

function PictureStep(props: { linking: LinkingView | undefined; busy: boolean; onAgain: () => void }) {
  const { words, dates, tell } = useKith()
  const [failed, setFailed] = createSignal(false)
  const say = words.devices.add
  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link)
      tell(say.copied)
    } catch {
      setFailed(true)
    }
  }
  return (
    <Show
      when={props.linking}
      fallback={
        <Show when={!props.busy} fallback={<Skeleton cards={1} />}>
          <Para text={say.over} />
          <button class="btn" type="button" onClick={() => props.onAgain()}>
            {say.again}
          </button>
        </Show>
      }
    >
      {(linking) => (
        <div class="stack-l arrive-in">
          <section class="card stack">
            <h2>{say.stepsHeading}</h2>
            <ol class="steps-next">
              <For each={say.steps}>
                {(line) => (
                  <li>
                    <Para text={line} />
                  </li>
                )}
              </For>
            </ol>
          </section>
          <Qr text={linking().link} label={say.qr} />
          <Para text={say.ends(dates.clockTime(linking().endsAt))} />
          <div class="notice notice-sun">
            <Icon name="alert" />
            <Para class="grow" text={say.warn} />
          </div>
          <section class="stack">
            <h2>{say.orSend}</h2>
            <p class="link-text">{linking().link}</p>
            <div class="btns">
              <button class="btn btn-line" type="button" onClick={() => void copy(linking().link)}>
                <Icon name="copy" />
                {say.copy}
              </button>
              <A class="btn btn-quiet" href="/me/devices">
                {say.cancel}
              </A>
            </div>
            <Para role="status" text={failed() ? say.copyFailed : ''} />
          </section>
        </div>
      )}
    </Show>
  )
}
