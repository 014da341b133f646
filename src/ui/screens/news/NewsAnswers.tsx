import { For } from 'solid-js'
import { newsAnswers } from '../../../domain/index.ts'
import type { NewsAnswer, NewsItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Picture } from '../../parts/Picture.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { answerPictures } from './newsPictures.ts'

/** What I say to it, one tap each, with its picture. */
export function NewsAnswers(props: { news: NewsItem }) {
  const { words } = useKith()
  const answer = createAct('answerNews')
  const all = (): readonly NewsAnswer[] => [...newsAnswers[props.news.asks], 'seen']
  return (
    <div class="stack-s">
      <div class="news-answers" role="group" aria-label={words.news.yourAnswer}>
        <For each={all()}>
          {(says) => (
            <button
              class="btn btn-line"
              type="button"
              aria-pressed={props.news.mine.includes(says)}
              aria-disabled={answer.busy()}
              onClick={() => void answer.run({ messageId: props.news.messageId, says })}
            >
              <Picture name={answerPictures[says]} />
              {words.news.answers[says]}
            </button>
          )}
        </For>
      </div>
      <Refusal of={answer.refusal()} />
    </div>
  )
}
