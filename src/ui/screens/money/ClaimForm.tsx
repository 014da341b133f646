import { createSignal, Match, Show, Switch } from 'solid-js'
import type { MoneyView } from '../../../app/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { comesTo } from './comesTo.ts'
import { HoursFields, MilesFields, SpentFields } from './ClaimFields.tsx'
import { createClaim, type Begin, type ClaimKind } from './draft.ts'
import { DrivenNote } from './DrivenNote.tsx'
import { ForPaper } from './ForPaper.tsx'
import { Readers } from './Readers.tsx'
import { createSteps } from './steps.ts'

const sheetPlace = 'money/sheet'

/** One claim: hours, miles, or something that was bought. What it comes to is said before it goes. */
export function ClaimForm(props: {
  kind: ClaimKind
  view: MoneyView
  begin: Begin
  instead: readonly string[]
  onDone: () => void
}) {
  const { words, tell } = useKith()
  const say = words.money
  const save = createAct('claim')
  const { kind, begin } = props
  const claim = createClaim(kind, begin)
  const place = `money/${kind}`
  const kept = createView('media', () => ({ place }))
  const photos = () => (kept()?.drafts ?? []).filter((one) => one.kind === 'photo')
  const onSheet = createView('media', () => ({ place: sheetPlace }))
  const sheets = () => (onSheet()?.drafts ?? []).filter((one) => one.kind === 'photo')
  const steps = createSteps(claim)
  const { shows } = steps
  const missing = () => {
    const one = steps.missing()
    return one && say.form.missing[one]
  }
  const [line, setLine] = createSignal<HTMLElement>()
  const move = (by: 1 | -1) => {
    steps.move(by)
    line()?.focus()
  }
  const put = async (event: SubmitEvent) => {
    event.preventDefault()
    if (missing() !== undefined) return
    if (!steps.isLast()) return move(1)
    const drafts = [claim.draft(photos().at(-1)?.mediaId ?? null)]
    const sheetId = sheets().at(-1)?.mediaId ?? null
    const onPaper = claim.isOnPaper ? { name: claim.paperName(), sheetId } : null
    if (!(await save.run({ drafts, instead: props.instead, onPaper }))) return
    tell(claim.isOnPaper ? words.moneyPaper.done : say.toClaim.done)
    props.onDone()
  }
  return (
    <form class="stack-l" onSubmit={(event) => void put(event)}>
      <Show when={steps.isOneByOne()}>
        <p class="day-line" tabindex="-1" ref={setLine}>
          {words.nominees.ask.step(...steps.at())}
        </p>
      </Show>
      <Show when={claim.isOnPaper && shows('paper')}>
        <ForPaper claim={claim} names={props.view.namesOnPaper} sheets={sheets()} place={sheetPlace} />
      </Show>
      <Switch>
        <Match when={kind === 'hours'}>
          <HoursFields claim={claim} shows={shows} />
        </Match>
        <Match when={kind === 'miles'}>
          <MilesFields claim={claim} shows={shows} />
          <Show when={shows('vehicle')}>
            <DrivenNote claim={claim} view={props.view} />
          </Show>
        </Match>
        <Match when={kind === 'spent'}>
          <SpentFields claim={claim} view={props.view} shows={shows}>
            <div class="stack-s">
              <PhotoInput place={place} label={say.form.receipt} />
              <KeptMedia items={photos().slice(-1)} />
            </div>
          </SpentFields>
        </Match>
      </Switch>
      <Show when={shows('check')}>
        <Show when={comesTo(claim, props.view, begin.line)}>
          {(pence) => (
            <p class="money-total" role="status">
              {say.form.comesTo(say.amount(pence()))}
            </p>
          )}
        </Show>
        <Readers view={props.view} />
      </Show>
      <Refusal of={save.refusal()} />
      <Para role="status" class="quiet" text={missing() ?? ''} />
      <button class="btn btn-big" type="submit" aria-disabled={missing() !== undefined || save.busy()}>
        {steps.isLast() ? (claim.isOnPaper ? words.moneyPaper.save : say.form.save) : words.moneyPaper.next}
      </button>
      <Show when={steps.isOneByOne() && !steps.isFirst()}>
        <button class="btn btn-quiet" type="button" onClick={() => move(-1)}>
          {words.moneyPaper.backOne}
        </button>
      </Show>
    </form>
  )
}
