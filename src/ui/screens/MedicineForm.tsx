import { Match, Show, Switch } from 'solid-js'
import type { MedicinesView } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useParams } from '../router.tsx'
import { FormBody } from './medicine/FormBody.tsx'
import { FormSteps } from './medicine/FormSteps.tsx'
import type { FormOf } from './medicine/formDraft.ts'

/** A medicine is put on the chart, or written anew. What it said before stays to be read. */
export function MedicineForm() {
  const { words, looks } = useKith()
  const params = useParams()
  const list = createView('medicines', () => null)
  const one = createView('medicine', () => ({ medicineId: params.medicineId ?? '' }))
  const say = words.medicine.form
  const isNew = () => params.medicineId === undefined
  const ready = () => (one() === undefined ? undefined : list())
  const of = (): FormOf | undefined => {
    const now = ready()
    return now?.audience ? formOf(now, now.audience) : undefined
  }
  const formOf = (now: MedicinesView, audience: FormOf['audience']): FormOf => ({
    ...{ audience, iKeep: now.iKeep, today: now.today, item: one()?.item },
  })
  return (
    <Switch
      fallback={
        <Screen
          title={isNew() ? say.titleNew : say.titleChange}
          lead={isNew() ? say.leadNew : say.leadChange}
          back={{ href: isNew() ? '/medicine' : `/medicine/${params.medicineId ?? ''}` }}
        >
          <Ready data={ready()}>
            {() => (
              <Show when={of()} fallback={<Para text={words.medicine.notYours} />}>
                {(form) => <FormBody {...form()} />}
              </Show>
            )}
          </Ready>
        </Screen>
      }
    >
      <Match when={looks().look === 'pictures' && of()}>{(form) => <FormSteps {...form()} />}</Match>
    </Switch>
  )
}
