import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { FormBody } from './medicine/FormBody.tsx'

/** A medicine is put on the chart, or written anew. What it said before stays to be read. */
export function MedicineForm() {
  const { words } = useKith()
  const params = useParams()
  const list = createView('medicines', () => null)
  const one = createView('medicine', () => ({ medicineId: params.medicineId ?? '' }))
  const say = words.medicine.form
  const isNew = () => params.medicineId === undefined
  const ready = () => (one() === undefined ? undefined : list())
  return (
    <Screen
      title={isNew() ? say.titleNew : say.titleChange}
      lead={isNew() ? say.leadNew : say.leadChange}
      back={{ href: isNew() ? '/medicine' : `/medicine/${params.medicineId ?? ''}` }}
    >
      <Ready data={ready()}>
        {(now) => (
          <Show when={now().audience} fallback={<Para text={words.medicine.notYours} />}>
            {(audience) => (
              <FormBody audience={audience()} iKeep={now().iKeep} today={now().today} item={one()?.item} />
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
