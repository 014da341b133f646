import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Audience, MedicineItem, MedicineWords } from '../../../app/index.ts'
import { medicineLimits } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { useNavigate } from '../../router.tsx'
import { standing } from './said.ts'
import { hundredthsOf, inUnits } from './units.ts'

const empty: MedicineWords = {
  ...{ name: '', formulation: '', strength: '', dose: '', route: '', whatFor: '', instructions: '' },
  ...{ storage: '', prescriber: '', pharmacy: '', support: 'give', isCritical: false, isControlled: false },
  ...{ covert: '', hasSite: false, isNeeded: false, tryFirst: '', most: 0, gap: 0, review: '', each: 0 },
  ...{ times: [], lowAt: 0, isStopped: false, because: '' },
  ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

export type FormOf = {
  readonly audience: Audience
  readonly iKeep: boolean
  readonly today: string
  readonly item: MedicineItem | undefined
}

/** What is on the chart, until somebody changes it; a field that nobody touches is saved as it was. */
export function createMedicineDraft(props: FormOf) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveMedicine')
  const before = props.item && standing(props.item)[0]
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
  return { draft, change, each, setEach, lowAt, setLowAt, place, kept, submit, save, before }
}
export type MedicineDraft = ReturnType<typeof createMedicineDraft>
