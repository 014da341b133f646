import { For, Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A } from '../router.tsx'
import { Readers } from './money/Readers.tsx'

const kinds = ['hours', 'miles', 'spent'] as const
const lines = Array.from({ length: 10 })

/** For somebody without the app: an empty sheet to take along, and what came back on one written down for them. */
export function MoneyPaper() {
  const { words } = useKith()
  const view = createView('money', () => ({ month: null }))
  const say = words.moneyPaper
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/money', to: words.money.title }}>
      <Ready data={view()}>
        {(now) => (
          <Show when={now().audience} fallback={<Para text={say.outside(now().holder.name)} />}>
            {(audience) => (
              <div class="stack-l">
                <section class="stack no-print">
                  <h2>{say.which}</h2>
                  <div class="card links">
                    <For each={kinds}>
                      {(kind) => (
                        <A class="link-row" href={`/money/${kind}?paper=yes`}>
                          <b class="grow">{say.kinds[kind]}</b>
                          <Icon name="next" />
                        </A>
                      )}
                    </For>
                  </div>
                  <Readers view={now()} />
                </section>
                <h2 class="no-print">{say.sheet.give}</h2>
                <PaperSheet
                  kind="money"
                  subject="empty"
                  circle={audience().circle}
                  heading={say.sheet.heading}
                  of={now().holder.name}
                >
                  <EmptySheet />
                </PaperSheet>
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** To write on by hand: a line for each thing, and who says so. */
function EmptySheet() {
  const { words } = useKith()
  const say = words.moneyPaper.sheet
  return (
    <div class="stack">
      <Para text={say.what} />
      <div class="money-hand">{say.name}</div>
      <table class="money-hand-lines">
        <thead>
          <tr>
            <For each={say.columns}>{(column) => <th scope="col">{column}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={lines}>
            {() => (
              <tr>
                <For each={say.columns}>{() => <td>&nbsp;</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <div class="money-hand">{say.signed}</div>
    </div>
  )
}
