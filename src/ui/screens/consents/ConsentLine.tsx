import { Show } from 'solid-js'
import type { ConsentSaid } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { BehalfLine } from '../../parts/OnBehalf.tsx'
import { Para } from '../../parts/Para.tsx'

const signs: Readonly<Record<ConsentSaid['answer'], IconName>> = {
  yes: 'check',
  no: 'cross',
  'not-now': 'clock',
  'only-if': 'alert',
}

/** What was said: the answer in words with its sign, how, until when, and by whom it was written down. */
export function ConsentLine(props: { said: ConsentSaid }) {
  const { words, dates } = useKith()
  const say = words.consents
  const long = (date: string) => dates.longDate(date)
  const notes = () => {
    const { said } = props
    const day = long(dates.plainDate(said.at))
    if (said.withdrawnAt !== null) return say.withdrawn(long(dates.plainDate(said.withdrawnAt)))
    return [
      `${say.formats[said.format]} ${say.on(day)}.`,
      said.until === null ? '' : said.over ? say.over(long(said.until)) : say.until(long(said.until)),
      said.reviewOn === null || said.over ? '' : said.reviewDue ? say.due : say.review(long(said.reviewOn)),
    ]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <div class="stack-s consent" data-gone={props.said.withdrawnAt === null ? 'no' : 'yes'}>
      <p class="consent-answer">
        <Icon name={signs[props.said.answer]} />
        <b>{say.answers[props.said.answer]}</b>
        <Show when={props.said.onlyIf !== ''}>
          <span>{props.said.onlyIf}</span>
        </Show>
      </p>
      <Show when={props.said.voice}>{(voice) => <VoicePlayer item={voice()} />}</Show>
      <Para class="quiet" text={notes()} />
      <BehalfLine by={props.said.by} behalf={props.said.behalf} />
      <Seen audience={props.said.audience} faces={false} />
    </div>
  )
}
