import { createSignal, For } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { DaysToLast } from '../parts/DaysToLast.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { useNavigate } from '../router.tsx'
import { CardReaders } from './joincards/CardReaders.tsx'

/** What strangers shall read, and nothing else. */
export function MakeJoinCard() {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const view = createView('joinCards', () => null)
  const make = createAct('makeJoinCard')
  const [text, setText] = createSignal('')
  const [questions, setQuestions] = createSignal<readonly string[]>(['', ''])
  const [days, setDays] = createSignal(30)
  const say = words.joinCards.form
  const save = async () => {
    const made = await make.run({ words: text(), questions: questions(), days: days() })
    if (!made) return
    tell(say.made)
    navigate(`/people/cards/${made.gives.cardId}`, { replace: true })
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      error={make.refusal() !== undefined}
      back={{ href: '/people/cards', to: words.joinCards.title }}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextArea
          label={say.words}
          hint={say.wordsHint}
          value={text()}
          onInput={setText}
          invalid={make.refusal() !== undefined}
          errorId="card-refused"
        />
        <section class="stack-s">
          <h2>{say.questions}</h2>
          <For each={[0, 1]}>
            {(at) => (
              <TextField
                label={say.question(at + 1)}
                hint={at === 0 ? say.questionHint : undefined}
                value={questions()[at] ?? ''}
                onInput={(typed) => setQuestions(questions().with(at, typed))}
              />
            )}
          </For>
        </section>
        <DaysToLast legend={say.days} choices={say.dayChoices} days={days()} onChoose={setDays} />
        <CardReaders readers={view()?.readers ?? []} />
        <Refusal of={make.refusal()} id="card-refused" />
        <button class="btn btn-big" type="submit" aria-disabled={make.busy()}>
          {say.save}
        </button>
      </form>
    </Screen>
  )
}
