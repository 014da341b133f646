import { createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { moods, type NoticedWhat } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { Pick } from '../../parts/fields.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Labelled } from '../../parts/Labelled.tsx'

type Props = { what: NoticedWhat; value: number | null; onChange: (amount: number | null) => void }

/** How much of it, with a tap where that can be; a scale shows its number, so weight is typed. */
export function HowMuch(props: Props) {
  const { words } = useKith()
  const say = words.noticed
  return (
    <Switch>
      <Match when={props.what === 'mood'}>
        <Amounts {...props} of={[5, 4, 3, 2, 1]} word={(n) => words.write.moods[moodOf(n)]} icon={moodOf} />
      </Match>
      <Match when={props.what === 'food'}>
        <Amounts {...props} of={[0, 1, 2, 3, 4]} word={(n) => say.food[n] ?? ''} />
      </Match>
      <Match when={props.what === 'drink'}>
        <div class="stack">
          <Amounts
            {...props}
            of={[50, 100, 200, 300, 500]}
            word={(n) => say.cups[[50, 100, 200, 300, 500].indexOf(n)] ?? ''}
            note={say.millilitres}
          />
          <Typed label={say.exactly.drink} value={props.value} times={1} onChange={props.onChange} />
        </div>
      </Match>
      <Match when={props.what === 'sleep'}>
        <Amounts {...props} of={[0, 2, 4, 5, 6, 7, 8, 10].map((hours) => hours * 60)} word={say.sleep} />
      </Match>
      <Match when={props.what === 'pain'}>
        <Amounts
          {...props}
          of={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
          word={(n) => String(n)}
          icon={(n) => moods[Math.min(4, Math.round(n / 2.5))] ?? 'so-so'}
          note={(n) => (n % 2 === 0 ? (say.painHint[n / 2] ?? '') : '')}
        />
      </Match>
      <Match when={props.what === 'bowels'}>
        <Amounts
          {...props}
          of={[0, 1, 2, 3, 4, 5, 6, 7]}
          word={say.bowels}
          note={(n) => say.bowelsHint[n] ?? ''}
        />
      </Match>
      <Match when={props.what === 'weight'}>
        <Typed label={say.exactly.weight} value={props.value} times={1000} onChange={props.onChange} />
      </Match>
    </Switch>
  )
}

const moodOf = (amount: number) => moods[5 - amount] ?? 'so-so'

function Amounts(
  props: Props & {
    of: readonly number[]
    word: (amount: number) => string
    icon?: (amount: number) => IconName
    note?: (amount: number) => string
  },
) {
  const { words } = useKith()
  const name = createUniqueId()
  const note = (amount: number) => {
    const said = props.note?.(amount) ?? ''
    return said === props.word(amount) ? '' : said
  }
  return (
    <fieldset class="stack-s">
      <legend class="legend">{words.noticed.howMuch[props.what]}</legend>
      <div class="picks picks-much">
        <For each={props.of}>
          {(amount) => (
            <Pick
              type="radio"
              name={name}
              checked={props.value === amount}
              before={<Show when={props.icon}>{(icon) => <Icon name={icon()(amount)} />}</Show>}
              onChange={() => props.onChange(amount)}
            >
              {props.word(amount)}
              <Show when={note(amount) !== ''}>
                <span class="quiet much-note">{note(amount)}</span>
              </Show>
            </Pick>
          )}
        </For>
      </div>
    </fieldset>
  )
}

function Typed(props: {
  label: string
  value: number | null
  /** How many of what is kept are one of what is typed. */
  times: number
  onChange: (amount: number | null) => void
}) {
  const typed = (text: string) => {
    const number = Number(text.replace(',', '.'))
    props.onChange(text.trim() === '' || Number.isNaN(number) ? null : Math.round(number * props.times))
  }
  return (
    <Labelled label={props.label}>
      {(id) => (
        <input
          id={id}
          class="input input-short"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.value === null ? '' : String(props.value / props.times)}
          onChange={(event) => typed(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
