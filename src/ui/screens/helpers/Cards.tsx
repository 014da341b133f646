import { For } from 'solid-js'
import type { HelperCards } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Qr } from '../../parts/Qr.tsx'
import { Para } from '../../parts/Para.tsx'

/** One card for each part on paper, of the size of a passport's page: whose, which, how many together, the words, the picture. */
export function Cards(props: { of: HelperCards }) {
  const { words, dates, origin } = useKith()
  const say = words.helpers.cards
  return (
    <div class="helper-cards">
      <For each={props.of.cards}>
        {(card) => (
          <section class="card helper-card">
            <header>
              <h2>{say.card}</h2>
              <p>
                <b>{say.of(props.of.name)}</b>
                <br />
                {say.which(card.index, props.of.total)}
              </p>
            </header>
            <p>
              <b>{say.enough(props.of.needed, props.of.total)}</b> {say.what(props.of.name)}
            </p>
            <ol class="helper-words" aria-label={say.words}>
              <For each={card.words}>{(word) => <li>{word}</li>}</For>
            </ol>
            <div class="helper-card-foot">
              <Qr text={card.words.join(' ')} label={say.qr} />
              <div class="stack-s">
                <Para strong text={say.keep} />
                <Para text={say.where(origin)} />
                <Para text={say.made(dates.longDate(dates.plainDate(props.of.madeAt)))} />
              </div>
            </div>
          </section>
        )}
      </For>
    </div>
  )
}
