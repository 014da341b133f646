import { For } from 'solid-js'
import type { Commands } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Qr } from '../../parts/Qr.tsx'
import { Para } from '../../parts/Para.tsx'

/** What is printed: whose it is, numbered words, the same as a picture, where to go, and a line for a helper. */
export function Paper(props: { sheet: Commands['makeKit']['gives'] }) {
  const { words, dates, origin } = useKith()
  const say = words.devices.sheet.paper
  return (
    <section class="card paper">
      <header class="paper-head">
        <h2>{say.heading}</h2>
        <p>
          <b>{say.of(props.sheet.name)}</b>
          <br />
          {say.made(dates.longDate(dates.plainDate(props.sheet.madeAt)))}
        </p>
      </header>
      <h3>{say.words}</h3>
      <ol class="paper-words">
        <For each={props.sheet.words}>{(word) => <li>{word}</li>}</For>
      </ol>
      <Para text={say.where(origin)} />
      <div class="paper-foot">
        <div class="paper-qr">
          <Qr text={props.sheet.words.join(' ')} label={say.qr} />
        </div>
        <div class="stack">
          <Para text={say.scan} />
          <Para strong text={say.keep} />
          <p class="paper-line">{say.helper}</p>
          <p class="paper-line">{say.helperPhone}</p>
        </div>
      </div>
    </section>
  )
}
