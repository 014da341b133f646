import { Navigate, useParams } from '../router.tsx'
import { createMemo, Show } from 'solid-js'
import { emergencySheets, emergencyFieldsOn } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { FieldForm } from './emergency/FieldForm.tsx'
import { linesOf } from './emergency/said.ts'
import { StepIns } from './emergency/StepIns.tsx'
import { Para } from '../parts/Para.tsx'

/** One question of a sheet on a page of its own. */
export function EmergencyAsk() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard
  const asked = createMemo(() => {
    const sheet = emergencySheets.find((one) => one === params.sheet)
    const field = sheet && emergencyFieldsOn(sheet).find((one) => one === params.fieldId)
    return sheet && field ? { sheet, field } : undefined
  })
  return (
    <Show when={asked()} keyed fallback={<Navigate href="/emergency" />}>
      {({ sheet, field }) => (
        <Screen
          title={say.field.title}
          heading={words.emergencyFields[field].ask}
          lead={words.emergencyFields[field].hint}
          step={field}
          back={{ href: `/emergency/${sheet}/edit`, to: say.sheets[sheet] }}
        >
          <Ready data={view()}>
            {(data) => (
              <Show when={data().canWrite} fallback={<Para text={say.readOnly(data().holder.name)} />}>
                <Show when={field === 'step-in'}>
                  <StepIns lines={linesOf(data(), field)} />
                </Show>
                <FieldForm view={data()} sheet={sheet} field={field} />
              </Show>
            )}
          </Ready>
        </Screen>
      )}
    </Show>
  )
}
