import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { ConcernFull, PersonRef } from '../../app/index.ts'
import { concernConsents, concernTypes, type ConcernField } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Face } from '../parts/Face.tsx'
import { Choice, TextArea } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams } from '../router.tsx'
import { BodyPlaces } from './concerns/BodyPlaces.tsx'
import { ConcernDoor } from './concerns/ConcernDoor.tsx'
import { concernGroupIds, concernGroups, type ConcernGroup } from './concerns/groups.ts'

/** One group of what can be added. What stood before stays readable. */
export function ConcernAdd() {
  const { words } = useKith()
  const params = useParams()
  const id = () => params['concernId'] ?? ''
  const group = () => concernGroupIds.find((one) => one === params['group']) ?? 'seen'
  const view = createView('concern', () => ({ concernId: id() }))
  const say = words.concerns
  return (
    <Screen
      title={say.groups[group()]}
      heading={say.groups[group()]}
      lead={say.groupWhat[group()]}
      back={{ href: `/concerns/${id()}`, to: say.one.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <ConcernDoor door={now().door}>
            <Show when={now().concern} fallback={<Para class="quiet" text={say.one.gone} />}>
              {(concern) => <Form of={concern()} group={group()} />}
            </Show>
          </ConcernDoor>
        )}
      </Ready>
    </Screen>
  )
}

function Form(props: { of: ConcernFull; group: ConcernGroup }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('addToConcern')
  const fields: readonly ConcernField[] = concernGroups[props.group]
  /** Two that stand beside one another are begun with together, so that neither is lost. */
  const start = (field: ConcernField) => {
    const now = props.of.fields.find((one) => one.field === field)?.now ?? []
    // Of places all that anybody chose.
    if (field === 'body') return [...new Set(now.flatMap(({ value }) => value.split(' ')))].join(' ').trim()
    const isChoice = field === 'types' || field === 'consent' || field === 'lead'
    return isChoice ? (now.at(-1)?.value ?? '') : now.map(({ value }) => value).join('\n\n')
  }
  const [values, setValues] = createSignal<Readonly<Partial<Record<ConcernField, string>>>>(
    Object.fromEntries(fields.map((field) => [field, start(field)])),
  )
  const say = words.concerns
  const put = async () => {
    const said = fields.map((field) => ({ field, value: values()[field] ?? '' }))
    if (!(await save.run({ concernId: props.of.concernId, values: said }))) return
    tell(say.add.saved)
    navigate(`/concerns/${props.of.concernId}`)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <For each={fields}>
        {(field) => (
          <Field
            field={field}
            value={values()[field] ?? ''}
            readers={props.of.readers}
            onInput={(value) => setValues({ ...values(), [field]: value })}
          />
        )}
      </For>
      <p class="seen">
        <Icon name="lock" />
        <span class="seen-words">
          {say.one.seenMe(props.of.readers.filter((one) => !one.isMe).map(({ name }) => name))}
        </span>
      </p>
      <Refusal of={save.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {say.add.save}
      </button>
    </form>
  )
}

function Field(props: {
  field: ConcernField
  value: string
  readers: readonly PersonRef[]
  onInput: (value: string) => void
}) {
  const { words } = useKith()
  const say = words.concerns
  const picked = () => props.value.split(' ').filter((one) => one !== '')
  const toggle = (one: string) =>
    props.onInput(concernTypes.filter((type) => (type === one) !== picked().includes(type)).join(' '))
  return (
    <Switch
      fallback={<TextArea label={say.fields[props.field]} value={props.value} onInput={props.onInput} />}
    >
      <Match when={props.field === 'types'}>
        <fieldset class="stack-s">
          <legend class="unseen">{say.fields.types}</legend>
          <div class="card choices">
            <For each={concernTypes}>
              {(type) => (
                <Choice
                  type="checkbox"
                  name="concern-type"
                  value={type}
                  checked={picked().includes(type)}
                  title={say.types[type]}
                  onChange={() => toggle(type)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Match>
      <Match when={props.field === 'body'}>
        <BodyPlaces
          label={say.fields.body}
          value={picked()}
          onInput={(places) => props.onInput(places.join(' '))}
        />
      </Match>
      <Match when={props.field === 'consent'}>
        <div class="stack-s">
          <p class="legend">{say.fields.consent}</p>
          <ChooseOne
            legend={say.fields.consent}
            name="concern-consent"
            of={concernConsents}
            value={(one) => one}
            chosen={(one) => props.value === one}
            title={(one) => say.consents[one]}
            onChoose={props.onInput}
          />
        </div>
      </Match>
      <Match when={props.field === 'lead'}>
        <div class="stack-s">
          <p class="legend">{say.fields.lead}</p>
          <ChooseOne
            legend={say.fields.lead}
            name="concern-lead"
            of={props.readers}
            value={(one) => one.personId}
            chosen={(one) => props.value === one.personId}
            title={(one) => one.name}
            before={(one) => <Face person={one} size="s" />}
            onChoose={(one) => props.onInput(one.personId)}
          />
        </div>
      </Match>
    </Switch>
  )
}
