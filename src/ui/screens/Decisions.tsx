import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { Advocates } from './decisions/Advocates.tsx'
import { NoteCard } from './decisions/NoteCard.tsx'
import { backToMe } from './me/groups.ts'
import { Fold } from '../parts/Fold.tsx'

/** How single decisions were made, kept apart from all else. */
export function Decisions() {
  const { words } = useKith()
  const view = createView('decisions', () => null)
  const say = words.decisions
  return (
    <Screen title={say.title} heading={say.heading} lead={say.lead} back={backToMe(words, 'mine')}>
      <Ready data={view()} cards={2}>
        {(now) => (
          <Show when={now().audiences.length > 0} fallback={<Para text={say.notYours} />}>
            <div class="stack-l">
              <Show when={now().notes.length > 0} fallback={<Para class="quiet" text={say.none} />}>
                <For each={now().notes}>
                  {(note) => (
                    <section class="card stack">
                      <NoteCard note={note} />
                      <Show when={note.before.length > 0}>
                        <Fold title={say.before}>
                          <For each={note.before}>{(older) => <NoteCard note={older} />}</For>
                        </Fold>
                      </Show>
                      <A class="text-btn" href={`/decisions/new?instead=${note.noteId}`}>
                        <Icon name="write" />
                        {say.correct}
                      </A>
                    </section>
                  )}
                </For>
              </Show>
              <A class="btn btn-big" href="/decisions/new">
                <Icon name="plus" />
                {say.add}
              </A>
              <Advocates view={now()} />
              <Consequences title={say.rules} lines={say.ruleLines} kind="stays" />
              <Para class="quiet" text={say.legal} />
              <A class="text-btn" href="/people">
                <Icon name="people" />
                {say.people}
              </A>
            </div>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
