import { createSignal, For } from 'solid-js'
import { useKith } from '../../kith.ts'
import { AskPin, createSureAct } from '../../parts/AskPin.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

/** The paper is worth nothing from now on. Asked about first, for nothing brings it back. */
export function EndSheet() {
  const { words, tell } = useKith()
  const end = createSureAct('endKit')
  const [asking, setAsking] = createSignal(false)
  const say = words.devices.sheet
  const yes = async () => {
    setAsking(false)
    if (await end.run(null)) tell(say.ended)
  }
  return (
    <>
      <Refusal of={end.refusal()} />
      <p>
        <button class="text-btn text-btn-clay" type="button" onClick={() => setAsking(true)}>
          {say.end}
        </button>
      </p>
      <Sheet open={asking()} title={say.endHeading} onClose={() => setAsking(false)}>
        <For each={say.endWhat}>{(line) => <p>{line}</p>}</For>
        <div class="btns-two">
          <button class="btn btn-clay" type="button" onClick={() => void yes()}>
            {say.endYes}
          </button>
          <button class="btn btn-quiet" type="button" onClick={() => setAsking(false)}>
            {say.endNo}
          </button>
        </div>
      </Sheet>
      <AskPin of={end} />
    </>
  )
}
