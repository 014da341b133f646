import { createSignal, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, MedicineItem, MedicineWords } from '../../../app/index.ts'
import { medicineLimits, supportLevels } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { ChooseOne } from '../../parts/ChooseOne.tsx'
import { DateField } from '../../parts/DateField.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Choice, TextArea, TextField } from '../../parts/fields.tsx'
import { KeptMedia } from '../../parts/media/KeptMedia.tsx'
import { PhotoInput } from '../../parts/media/PhotoInput.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import { FormWhen } from './FormWhen.tsx'
import { hundredthsOf, inUnits } from './units.ts'

const empty: MedicineWords = {
  ...{ name: '', formulation: '', strength: '', dose: '', route: '', whatFor: '', instructions: '' },
  ...{ storage: '', prescriber: '', pharmacy: '', support: 'give', isCritical: false, isControlled: false },
  ...{ covert: '', hasSite: false, isNeeded: false, tryFirst: '', most: 0, gap: 0, review: '', each: 0 },
  ...{ times: [], lowAt: 0, isStopped: false, because: '' },
  ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

/** In the words of the label. Nothing is worked out from them. */
export function FormBody(props: {
  audience: Audience
  iKeep: boolean
  today: string
  item: MedicineItem | undefined
}) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveMedicine')
  const before = props.item && (props.item.wordings[0] ?? props.item.suggested[0])
  const [draft, setDraft] = createStore<MedicineWords>(
    before
      ? { ...before.words, isStopped: false, because: '' }
      : { ...empty, times: [{ time: '08:00', amount: '' }] },
  )
  const [each, setEach] = createSignal(before && before.words.each > 0 ? inUnits(before.words.each) : '')
  const [lowAt, setLowAt] = createSignal(before && before.words.lowAt > 0 ? inUnits(before.words.lowAt) : '')
  const place = () => `medicine/${props.item?.medicineId ?? 'new'}`
  const kept = createView('media', () => ({ place: place() }))
  const say = words.medicine.form
  const change = (more: Partial<MedicineWords>) => setDraft(more)
  const submit = async () => {
    const counted = [each(), lowAt()].map((text) => (text.trim() === '' ? 0 : hundredthsOf(text)))
    const [one, low] = counted
    if (one === undefined || low === undefined) return save.refuse({ kind: 'not-an-answer' })
    const drafts = (kept()?.drafts ?? []).map((item) => item.mediaId)
    const photos = drafts.length > 0 ? drafts : (before?.photos.map((item) => item.mediaId) ?? [])
    const shown = props.item ? [...props.item.wordings, ...(props.iKeep ? props.item.suggested : [])] : []
    const saved = await save.run({
      medicineId: props.item?.medicineId ?? null,
      replaces: shown.map((wording) => wording.versionId),
      words: { ...JSON.parse(JSON.stringify(draft)), each: one, lowAt: low },
      media: photos.slice(0, medicineLimits.photos),
    })
    if (!saved) return
    tell(say.saved)
    navigate(`/medicine/${saved.gives.medicineId}`)
  }
  const line = (field: 'storage' | 'prescriber' | 'pharmacy') => (
    <TextField
      label={words.medicine.what[field]}
      value={draft[field]}
      onInput={(text) => change({ [field]: text })}
    />
  )
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Para class="quiet" text={say.noDose} />
      <Show when={!props.iKeep}>
        <Para strong text={say.suggests} />
      </Show>
      <TextField
        label={say.name}
        value={draft.name}
        onInput={(name) => change({ name })}
        invalid={save.refusal()?.kind === 'empty-name'}
        errorId="medicine-refused"
      />
      <TextField
        label={say.strength}
        hint={say.strengthHint}
        value={draft.strength}
        onInput={(strength) => change({ strength })}
      />
      <TextField
        label={say.formulation}
        value={draft.formulation}
        suggestions={say.formulations}
        onInput={(formulation) => change({ formulation })}
      />
      <TextField
        label={say.dose}
        hint={say.doseHint}
        value={draft.dose}
        onInput={(dose) => change({ dose })}
      />
      <TextField
        label={say.route}
        value={draft.route}
        suggestions={say.routes}
        onInput={(route) => change({ route })}
      />
      <TextField label={say.whatFor} value={draft.whatFor} onInput={(whatFor) => change({ whatFor })} />
      <FormWhen draft={draft} onChange={change} />
      <h2 class="legend">{say.support}</h2>
      <ChooseOne
        legend={say.support}
        name="support"
        of={supportLevels}
        value={(one) => one}
        chosen={(one) => one === draft.support}
        title={(one) => words.medicine.support[one]}
        onChoose={(support) => change({ support })}
      />
      <div class="card choices">
        <Choice
          type="checkbox"
          name="critical"
          value="critical"
          checked={draft.isCritical}
          title={say.critical}
          what={say.criticalWhat}
          onChange={(isCritical) => change({ isCritical })}
        />
        <Choice
          type="checkbox"
          name="controlled"
          value="controlled"
          checked={draft.isControlled}
          title={say.controlled}
          what={say.controlledWhat}
          onChange={(isControlled) => change({ isControlled })}
        />
        <Choice
          type="checkbox"
          name="site"
          value="site"
          checked={draft.hasSite}
          title={say.site}
          what={say.siteWhat}
          onChange={(hasSite) => change({ hasSite })}
        />
      </div>
      <section class="stack">
        <h2>{say.photo}</h2>
        <KeptMedia items={kept()?.drafts ?? []} />
        <PhotoInput place={place()} disabled={(kept()?.drafts ?? []).length >= medicineLimits.photos} />
      </section>
      <Fold title={say.more}>
        <div class="card stack">
          <TextArea
            label={words.medicine.what.instructions}
            value={draft.instructions}
            onInput={(instructions) => change({ instructions })}
          />
          <For each={['storage', 'prescriber', 'pharmacy'] as const}>{line}</For>
          <DateField
            label={words.medicine.what.from}
            value={draft.from}
            onInput={(from) => change({ from })}
          />
          <DateField
            label={words.medicine.what.until}
            value={draft.until}
            onInput={(until) => change({ until })}
          />
          <DateField
            label={words.medicine.what.review}
            value={draft.review}
            onInput={(review) => change({ review })}
          />
          <TextField
            label={words.medicine.stock.each}
            hint={words.medicine.stock.eachHint}
            value={each()}
            onInput={setEach}
            maxLength={8}
          />
          <TextField label={words.medicine.stock.lowAt} value={lowAt()} onInput={setLowAt} maxLength={8} />
          <TextArea
            label={say.covertLabel}
            hint={say.covertHint}
            value={draft.covert}
            onInput={(covert) => change({ covert })}
          />
        </div>
      </Fold>
      <Show when={before}>
        <TextField label={say.because} value={draft.because} onInput={(because) => change({ because })} />
      </Show>
      <Seen audience={props.audience} tense="will" />
      <div id="medicine-refused">
        <Refusal of={save.refusal()} />
        <Show when={save.refusal()?.kind === 'not-an-answer'}>
          <Para class="clay" text={say.missing} />
        </Show>
      </div>
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {say.save}
      </button>
    </form>
  )
}
