import { For } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { LinkRow } from './me/MeRow.tsx'
import { iconOfWhat } from './records/noticedWords.ts'

/** Of each thing one sentence: this week beside last week. */
export function Trends() {
  const { words } = useKith()
  const view = createView('trends', () => null)
  const say = words.trends
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={{ href: '/write', to: words.write.title }}
    >
      <Ready data={view()} cards={3}>
        {(now) => (
          <div class="stack">
            <nav class="card links" aria-label={say.title}>
              <For each={now().lines}>
                {({ what, week }) => (
                  <LinkRow
                    href={`/records/trends/${what}`}
                    icon={iconOfWhat[what]}
                    title={words.noticed.whats[what]}
                    what={say.week(what, week)}
                  />
                )}
              </For>
              <LinkRow href="/records/body" icon="body" title={words.body.title} what={words.body.rowWhat} />
            </nav>
            <Para class="quiet" text={say.notDoctor} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}
