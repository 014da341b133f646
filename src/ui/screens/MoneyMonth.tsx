import { createSignal, Show } from 'solid-js'
import type { MoneyView } from '../../app/index.ts'
import { parsePounds } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Choice, TextField } from '../parts/fields.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PaperSheet } from '../parts/PaperSheet.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useSearchParams } from '../router.tsx'
import { AccountForm } from './money/AccountForm.tsx'
import { MonthReceipts, receiptsOf } from './money/MonthReceipts.tsx'
import { MonthSheet } from './money/MonthSheet.tsx'
import { statementCsv } from './money/statement.ts'

/** A month for whoever asks where the money went: on paper, and as a table. What that tells is said first. */
export function MoneyMonth() {
  const { words, dates } = useKith()
  const [search] = useSearchParams()
  const view = createView('money', () => ({ month: search.month ?? null }))
  const say = words.money.sheet
  const [withPhotos, setWithPhotos] = createSignal(false)
  const receipts = (now: MoneyView) => (withPhotos() ? receiptsOf(now.items) : [])
  return (
    <Screen title={say.title} lead={say.lead} back={{ href: '/money', to: words.money.title }}>
      <Ready data={view()} cards={3}>
        {(now) => (
          <div class="stack-l">
            <div class="stack-l no-print">
              <h2>{dates.month(now().month)}</h2>
              <Consequences title={say.tellsTitle} lines={say.tells} kind="changes" />
              <Show when={now().audience} fallback={<Para class="quiet" text={say.own} />}>
                <SetBudget view={now()} />
                <AccountForm view={now()} />
              </Show>
              <SaveTable view={now()} />
              <Show when={receiptsOf(now().items).length > 0}>
                <Choice
                  type="checkbox"
                  name="receipts"
                  value="receipts"
                  checked={withPhotos()}
                  title={say.withPhotos}
                  what={say.withPhotosHint}
                  onChange={setWithPhotos}
                />
              </Show>
            </div>
            <PaperSheet
              kind="money"
              subject={now().month}
              circle={now().audience?.circle}
              heading={dates.month(now().month)}
              of={now().holder.name}
            >
              <MonthSheet view={now()} receipts={receipts(now())} />
            </PaperSheet>
            <Show when={receipts(now()).length > 0}>
              <MonthReceipts receipts={receipts(now())} />
            </Show>
          </div>
        )}
      </Ready>
    </Screen>
  )
}

function SaveTable(props: { view: MoneyView }) {
  const { words, tell } = useKith()
  const save = () => {
    const text = statementCsv(props.view, words)
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
    const link = document.createElement('a')
    Object.assign(link, { href: url, download: `${props.view.month}.csv` }).click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    tell(words.money.sheet.saved)
  }
  return (
    <button class="btn btn-line" type="button" onClick={save}>
      <Icon name="share" />
      {words.money.sheet.save}
    </button>
  )
}

function SetBudget(props: { view: MoneyView }) {
  const { words, tell } = useKith()
  const say = words.money.sheet
  const set = createAct('setBudget')
  const [typed, setTyped] = createSignal('')
  const pence = () => parsePounds(typed())
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    const sum = pence()
    if (sum === undefined || !(await set.run({ from: `${props.view.month}-01`, pence: sum }))) return
    setTyped('')
    tell(say.budgetDone)
  }
  return (
    <Fold title={say.setBudget}>
      <form class="card stack" onSubmit={(event) => void put(event)}>
        <TextField label={say.budgetLabel} value={typed()} maxLength={9} onInput={setTyped} />
        <Refusal of={set.refusal()} />
        <button class="btn" type="submit" aria-disabled={pence() === undefined || set.busy()}>
          {say.budgetSave}
        </button>
      </form>
    </Fold>
  )
}
