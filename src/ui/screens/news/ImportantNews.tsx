import { For } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'
import { NewsAnswers } from './NewsAnswers.tsx'
import { NewsWords } from './NewsWords.tsx'

/** On top of Today, until I have said that I have seen it. */
export function ImportantNews() {
  const { words } = useKith()
  const view = createView('importantNews', () => null)
  return (
    <>
      <For each={view()?.toRead ?? []}>
        {(news) => (
          <article
            class="card stack important"
            data-emergency={news.emergency ? 'yes' : 'no'}
            aria-label={words.news.title}
          >
            <NewsWords news={news} />
            <NewsAnswers news={news} />
            <A class="text-btn" href={`/talk/news/${news.messageId}`}>
              {words.news.who}
            </A>
          </article>
        )}
      </For>
      <For each={view()?.folded ?? []}>
        {(one) => (
          <A class="btn btn-quiet" href={`/talk/news/${one.messageId}`}>
            <Icon name="news" />
            {words.news.folded(one.count, one.by.name)}
          </A>
        )}
      </For>
    </>
  )
}
