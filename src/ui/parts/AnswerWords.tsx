import { For, Match, Show, Switch } from 'solid-js'
import { dayParts, scaleIds, type Answer, type MemberFields } from '../../domain/index.ts'
import { useKith, type Kith } from '../kith.ts'
import { phoneLink } from '../phones.ts'
import { Face } from './Face.tsx'

/** What somebody answered, as lines of text. */
export function sayAnswer(
  { words, dates }: Pick<Kith, 'words' | 'dates'>,
  answer: Answer,
): readonly string[] {
  const { members: say } = words
  switch (answer.field) {
    case 'kind':
      return [say.kinds[answer.value].mine]
    case 'face':
      return []
    case 'quiet':
      return [say.say.quiet(dates.time(answer.value.from), dates.time(answer.value.to))]
    case 'languages':
      return [words.say.list(answer.value)]
    case 'expertise':
      return [words.say.list(answer.value.map((one) => say.expertise[one]))]
    case 'supports':
      return [words.say.list(answer.value.map((one) => say.supports[one]))]
    case 'photoUse':
      return [words.say.list(answer.value.map((one) => say.photoUse[one]))]
    case 'supported':
      return [answer.value === 'yes' ? say.say.supportedYes : say.say.supportedNo]
    case 'open':
      return [
        answer.value.answer === 'not-until'
          ? say.say.notUntil(dates.longDate(answer.value.until))
          : say.openTo[answer.value.answer],
      ]
    case 'emergency':
      return sayEmergency(say, answer.value)
    case 'rates':
      return sayRates(say, answer.value)
    case 'insurance': {
      const { what, until } = answer.value
      return [what, until === '' ? '' : say.say.until(dates.longDate(until))].filter((line) => line !== '')
    }
    case 'availability':
      return dayParts.flatMap((part) => {
        const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => answer.value.includes(`${day}-${part}`))
        return days.length === 0
          ? []
          : [say.say.slot(say.parts[part], words.say.list(days.map((day) => dates.weekday(day))))]
      })
    case 'approach':
      return scaleIds.flatMap((id) => {
        const step = answer.value[id]
        return step === undefined ? [] : [`${say.scales[id].name}: ${say.scales[id].steps[step - 1] ?? ''}`]
      })
    case 'qualifications':
      return answer.value.map((one) => one.title)
    default:
      return [answer.value]
  }
}

function sayEmergency(say: Kith['words']['members'], value: MemberFields['emergency']): readonly string[] {
  return [
    value.answer === 'yes' ? say.say.emergencyYes : say.say.emergencyNo,
    ...(value.minutes === null ? [] : [say.say.away(value.minutes)]),
    ...(value.holdsKey ? [say.say.key] : []),
  ]
}

function sayRates({ say }: Kith['words']['members'], value: MemberFields['rates']): readonly string[] {
  const money = (pence: number | null, line: (money: string) => string) =>
    pence === null ? [] : [line(say.pounds(pence))]
  return [
    ...money(value.weekday, say.weekday),
    ...money(value.night, say.night),
    ...money(value.bankHoliday, say.bankHoliday),
    ...(value.minimumMinutes === null ? [] : [say.least(value.minimumMinutes)]),
  ]
}

/** The lines on a page. A number can be rung. */
export function AnswerWords(props: { answer: Answer; personId: string }) {
  const kith = useKith()
  const lines = () => sayAnswer(kith, props.answer)
  return (
    <Switch
      fallback={
        <Show when={lines().length > 1} fallback={<p class="pre">{lines()[0]}</p>}>
          <ul class="stack-s">
            <For each={lines()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
      }
    >
      <Match when={props.answer.field === 'phone' && lines()[0]}>
        {(number) => (
          <p>
            <a class="text-btn" href={phoneLink(number())} rel="external">
              {number()}
            </a>
          </p>
        )}
      </Match>
      <Match when={props.answer.field === 'face'}>
        <Face person={{ personId: props.personId }} drawn />
      </Match>
    </Switch>
  )
}
