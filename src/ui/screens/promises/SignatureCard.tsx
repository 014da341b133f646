import { Show } from 'solid-js'
import type { SignatureItem } from '../../../app/index.ts'
import { useKith } from '../../kith.ts'
import { Face } from '../../parts/Face.tsx'
import { VoicePlayer } from '../../parts/media/VoicePlayer.tsx'
import { SavedMark } from '../../parts/SavedMark.tsx'
import { MarkPicture } from './MarkPad.tsx'
import { Para } from '../../parts/Para.tsx'

/** Who signed, how and when. What somebody else wrote down for them stands there with the writer's name. */
export function SignatureCard(props: { item: SignatureItem }) {
  const { words, dates } = useKith()
  const say = words.promises.tell
  const name = (person: SignatureItem['person']) =>
    person.isMe ? say.you : words.say.calledName(person.name)
  const day = (at: number) => dates.longDate(dates.plainDate(at))
  const told = () => {
    const { item } = props
    const [who, on] = [name(item.person), day(item.at)]
    return item.by
      ? say.witness(name(item.by), who, on)
      : say[item.how.kind === 'witness' ? 'name' : item.how.kind](who, on)
  }
  const notes = () => {
    const { item } = props
    const { reviewOn } = item
    return [
      words.promises.version(item.version) + '.',
      item.pointsOf === null ? '' : say.points(item.points.length, item.pointsOf),
      item.withdrawnAt === null ? '' : say.withdrawn(day(item.withdrawnAt)),
      item.withdrawnAt !== null || reviewOn === null
        ? ''
        : item.reviewDue
          ? say.due
          : say.review(dates.longDate(reviewOn)),
      item.sameWords === false ? say.other : '',
    ].filter(Boolean)
  }
  return (
    <div class="circle-row signature" data-gone={props.item.withdrawnAt === null ? 'no' : 'yes'}>
      <Face person={props.item.person} />
      <div class="grow stack-s">
        <Para text={told()} />
        <Show when={props.item.how.kind === 'name' ? props.item.how.name : undefined}>
          {(written) => <p class="signed-name">{written()}</p>}
        </Show>
        <Show when={props.item.how.kind === 'mark' ? props.item.how.strokes : undefined}>
          {(strokes) => <MarkPicture strokes={strokes()} label={say.markOf(props.item.person.name)} />}
        </Show>
        <Show when={props.item.how.kind === 'voice' ? props.item.how.voice : undefined}>
          {(voice) => (
            <VoicePlayer
              item={voice()}
              name={words.media.voice.nameBy(name(props.item.person), voice().seconds)}
            />
          )}
        </Show>
        <Show when={props.item.how.kind === 'witness' ? props.item.how.words : undefined}>
          {(written) => <blockquote class="quote pre">{written()}</blockquote>}
        </Show>
        <Show when={props.item.questions !== ''}>
          <p class="small">
            {say.questions} <q>{props.item.questions}</q>
          </p>
        </Show>
        <Para class="quiet small" text={notes().join(' ')} />
        <Show when={props.item.saved !== 'sent'}>
          <SavedMark saved={props.item.saved} />
        </Show>
      </div>
    </div>
  )
}
