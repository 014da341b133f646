import { Match, Show, Switch } from 'solid-js'
import { promiseLimits } from '../../../domain/index.ts'
import { useKith } from '../../kith.ts'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { TextArea, TextField } from '../../parts/fields.tsx'
import { OneVoice } from '../../parts/media/OneVoice.tsx'
import { Question } from '../../parts/Question.tsx'
import { backOf, howOf, stepOf, voicePlace, type SignProps } from './draft.ts'
import { MarkPad } from './MarkPad.tsx'

/** A name, a mark, or in the words of who saw how somebody agreed. */
export function HowStep(props: SignProps) {
  const { words } = useKith()
  const say = words.promises.sign
  const other = () => props.view.people.find((person) => person.personId === props.draft.person)
  return (
    <Question
      title={say.title}
      heading={other() ? say.how.witness(other()?.name ?? '') : say.how.heading}
      lead={other() ? undefined : say.how.lead}
      at={stepOf(props.draft, 'how')}
      back={{ href: backOf(props.item.kind, props.draft, 'how') }}
      missing={howOf(props.draft) ? undefined : other() ? say.how.witnessMissing : say.how.missing}
      next={say.next}
      onNext={props.onNext}
    >
      <Show
        when={other()}
        fallback={
          <>
            <ChooseOne
              legend={say.how.heading}
              name="how"
              of={['name', 'mark', 'voice'] as const}
              value={(one) => one}
              chosen={(one) => props.draft.by === one}
              title={(one) => say.how[one]}
              what={(one) => (one === 'voice' ? say.how.voiceWhat : undefined)}
              onChoose={(by) => props.onChange({ by })}
            />
            <Switch>
              <Match when={props.draft.by === 'name'}>
                <TextField
                  label={say.how.nameLabel}
                  value={props.draft.name}
                  maxLength={promiseLimits.title}
                  onInput={(name) => props.onChange({ name })}
                />
              </Match>
              <Match when={props.draft.by === 'mark'}>
                <MarkPad strokes={props.draft.strokes} onChange={(strokes) => props.onChange({ strokes })} />
              </Match>
              <Match when={props.draft.by === 'voice'}>
                <OneVoice place={voicePlace(props.item)} voice={props.draft.voice} title={say.how.voiceSay} />
              </Match>
            </Switch>
          </>
        }
      >
        {(person) => (
          <TextArea
            label={say.how.witness(person().name)}
            hint={say.how.witnessHint}
            value={props.draft.witness}
            onInput={(witness) => props.onChange({ witness })}
          />
        )}
      </Show>
    </Question>
  )
}
