import { createSignal, For } from 'solid-js'
import { useKith } from '../kith.ts'
import { AskPin, createSureAct } from './AskPin.tsx'
import { Refusal } from './Refusal.tsx'
import { AreYouSure } from './AreYouSure.tsx'
import { Para } from './Para.tsx'

type EndWords = {
  readonly end: string
  readonly endHeading: string
  readonly endWhat: readonly string[]
  readonly endYes: string
  readonly endNo: string
  readonly ended: string
}

/** A way back is worth nothing from now on. Asked about first, for nothing brings it back. */
export function AskToEnd(props: { command: 'endKit' | 'endHelpers'; say: EndWords }) {
  const { tell } = useKith()
  const end = createSureAct(props.command)
  const [asking, setAsking] = createSignal(false)
  const yes = async () => {
    setAsking(false)
    if (await end.run(null)) tell(props.say.ended)
  }
  return (
    <>
      <Refusal of={end.refusal()} />
      <p>
        <button class="text-btn text-btn-clay" type="button" onClick={() => setAsking(true)}>
          {props.say.end}
        </button>
      </p>
      <AreYouSure
        open={asking()}
        title={props.say.endHeading}
        yes={props.say.endYes}
        no={props.say.endNo}
        onYes={yes}
        onNo={() => setAsking(false)}
      >
        <For each={props.say.endWhat}>{(line) => <Para text={line} />}</For>
      </AreYouSure>
      <AskPin of={end} />
    </>
  )
}
