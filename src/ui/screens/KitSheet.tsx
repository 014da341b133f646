import { createSignal, For, Show } from 'solid-js'
import type { Commands, DevicesView } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Icon } from '../parts/Icon.tsx'
import { OnPaper } from '../parts/OnPaper.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { AskToEnd } from '../parts/AskToEnd.tsx'
import { Paper } from './kit/Paper.tsx'
import { Para } from '../parts/Para.tsx'

type Made = Commands['makeKit']['gives']

/** The sheet that brings somebody back: made once, shown once, checked whenever they like. */
export function KitSheet() {
  const { words } = useKith()
  const view = createView('devices', () => null)
  const make = createSureAct('makeKit')
  const [made, setMade] = createSignal<Made>()
  const say = words.devices.sheet
  const run = async () => {
    const done = await make.run(null)
    if (done) setMade(done.gives)
  }
  return (
    <Show
      when={made()}
      fallback={
        <Screen
          title={say.title}
          heading={say.heading}
          lead={say.lead}
          back={{ href: '/me/devices', to: words.devices.title }}
        >
          <Ready data={view()} cards={2}>
            {(now) => (
              <div class="stack-l">
                <Show when={now().kit.madeAt !== null}>
                  <CheckSheet kit={now().kit} />
                </Show>
                <Consequences title={say.how} lines={say.howLines} kind="stays" />
                <Show when={now().kit.madeAt !== null}>
                  <Para text={say.againWhat} />
                </Show>
                <Refusal of={make.refusal()} />
                <AskPin of={make} />
                <Para role="status" text={make.busy() ? say.busy : ''} />
                <button
                  class="btn btn-big"
                  classList={{ 'btn-line': now().kit.madeAt !== null }}
                  type="button"
                  aria-disabled={make.busy()}
                  onClick={() => void run()}
                >
                  <Icon name="shield" />
                  {now().kit.madeAt === null ? say.make : say.makeAgain}
                </button>
                <Para class="quiet small" text={say.needsSignal} />
                <Show when={now().kit.madeAt !== null}>
                  <AskToEnd command="endKit" say={words.devices.sheet} />
                </Show>
              </div>
            )}
          </Ready>
        </Screen>
      }
    >
      {(sheet) => (
        <Screen title={say.ready} heading={say.ready} lead={say.readyLead}>
          <Paper sheet={sheet()} />
          <OnPaper print={say.print} written={say.written} onWritten={() => setMade(undefined)} />
        </Screen>
      )}
    </Show>
  )
}

function CheckSheet(props: { kit: DevicesView['kit'] }) {
  const { words, dates } = useKith()
  const check = createAct('checkKit')
  const [typed, setTyped] = createSignal<readonly string[]>(['', '', ''])
  const [good, setGood] = createSignal<boolean>()
  const say = words.devices.sheet
  const set = (at: number, word: string) => setTyped(typed().map((before, i) => (i === at ? word : before)))
  const run = async () => {
    const places = props.kit.places
    const given = places ? typed() : (typed()[0] ?? '').split(/\s+/)
    const done = await check.run({ words: given })
    if (done) setGood(done.gives.good)
  }
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <h2>{say.check}</h2>
      <Para text={say.checkLead} />
      <Show
        when={props.kit.places}
        fallback={<TextArea label={say.checkAll} value={typed()[0] ?? ''} onInput={(word) => set(0, word)} />}
      >
        {(places) => (
          <For each={places()}>
            {(place, at) => (
              <TextField
                label={say.word(place)}
                value={typed()[at()] ?? ''}
                onInput={(word) => set(at(), word)}
              />
            )}
          </For>
        )}
      </Show>
      <Refusal of={check.refusal()} />
      <div role="status">
        <Show when={good() !== undefined}>
          <div class="notice" classList={{ 'notice-clay': good() === false }}>
            <Icon name={good() ? 'check' : 'alert'} />
            <Para class="grow" text={good() ? say.checkGood : say.checkBad} />
          </div>
        </Show>
      </div>
      <div class="btns">
        <button class="btn btn-line" type="submit" aria-disabled={check.busy()}>
          {say.checkYes}
        </button>
      </div>
      <Show when={props.kit.checkedAt}>
        {(at) => <Para class="quiet small" text={say.checked(dates.stamp(at()))} />}
      </Show>
    </form>
  )
}
