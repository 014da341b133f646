import { For, Show } from 'solid-js'
import type { OpenedWeek } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { OpenedLines } from './opened/OpenedLines.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** Who looked into which circle on how many days, week by week. Everybody sees what is told of them. */
export function Opened() {
  const { words, dates } = useKith()
  const open = useOpen()
  const opened = createView('opened', () => null)
  const mine = () => open()?.team.iAmHolder ?? false
  const holder = () => words.say.calledName(open()?.team.holder.name ?? '')
  const weekName = (week: OpenedWeek, n: number) =>
    n === 0 ? words.opened.thisWeek : words.opened.week(dates.shortDate(week.from), dates.shortDate(week.to))
  return (
    <Screen
      title={words.opened.title}
      heading={words.opened.heading}
      lead={mine() ? words.opened.lead : words.opened.leadOthers(holder())}
      back={backToMe(words, 'safe')}
    >
      <Ready data={opened()} cards={3}>
        {(view) => (
          <div class="stack-l">
            <For each={view().weeks}>
              {(week, n) => (
                <section class="card stack">
                  <h2>{weekName(week, n())}</h2>
                  <Show
                    when={week.lines.length > 0}
                    fallback={<Para text={mine() ? words.opened.none : words.opened.noneOthers} />}
                  >
                    <OpenedLines week={week} />
                  </Show>
                </section>
              )}
            </For>
            <Para class="quiet" text={mine() ? words.opened.not : words.opened.notOthers} />
          </div>
        )}
      </Ready>
    </Screen>
  )
}
