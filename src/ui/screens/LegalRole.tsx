import { useNavigate, useParams } from '../router.tsx'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { LegalRoleItem, MemberView } from '../../app/index.ts'
import { legalRoleKinds, type LegalRoleKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { DateField } from '../parts/DateField.tsx'
import { Choice, TextArea } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'

/** A legal role of somebody: the person writes it, or the one in the middle does. */
export function LegalRole() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('member', () => ({ personId: params.personId ?? '' }))
  const say = words.members.legal
  const heading = () => {
    const person = view()?.person
    if (!person) return say.title
    return person.isMe ? say.formHeadingMe : say.formHeading(person.name)
  }
  const role = () => view()?.roles.find((one) => one.roleId === params.roleId)
  const isNew = () => params.roleId === 'new'
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={say.lead}
      back={{ href: `/people/${params.personId}`, to: words.people.title }}
    >
      <Show when={view()}>
        {(member) => (
          <Show
            when={member().mayWriteRoles && (isNew() || role())}
            fallback={<Para text={words.frame.notYours.lead} />}
          >
            <RoleForm view={member()} role={role()} />
          </Show>
        )}
      </Show>
    </Screen>
  )
}

function RoleForm(props: { view: NonNullable<MemberView>; role: LegalRoleItem | undefined }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveLegalRole')
  const remove = createAct('removeLegalRole')
  const [kindName, circleRadio] = [createUniqueId(), createUniqueId()]
  const say = words.members.legal
  const [role, setRole] = createSignal<LegalRoleKind | undefined>(props.role?.role)
  const [from, setFrom] = createSignal(props.role?.from ?? '')
  const [note, setNote] = createSignal(props.role?.note ?? '')
  const [circleId, setCircleId] = createSignal(props.role?.audience.circle.circleId ?? '')
  const audience = () => props.view.audiences.find((one) => one.circle.circleId === circleId())
  const done = (said: string) => {
    tell(said)
    navigate(`/people/${props.view.person.personId}`)
  }
  const submit = async () => {
    const chosen = role()
    if (!chosen || !audience()) return
    const { personId } = props.view.person
    const words = { role: chosen, from: from(), note: note(), circleId: circleId() }
    if (await save.run({ roleId: props.role?.roleId ?? null, personId, ...words })) done(say.saved)
  }
  const takeOff = async () => {
    if (props.role && (await remove.run({ roleId: props.role.roleId }))) done(say.removed)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset class="stack-s">
        <legend class="legend">{say.which}</legend>
        <div class="card choices">
          <For each={legalRoleKinds}>
            {(one) => (
              <Choice
                type="radio"
                name={kindName}
                value={one}
                checked={role() === one}
                title={say.kinds[one].name}
                what={say.kinds[one].what}
                onChange={() => setRole(one)}
              />
            )}
          </For>
        </div>
        <Para class="hint" text={say.kin} />
      </fieldset>
      <DateField label={say.from} value={from()} onInput={setFrom} />
      <TextArea label={say.note} hint={say.noteHint} value={note()} onInput={setNote} />
      <Show when={props.role === undefined}>
        <fieldset class="stack-s">
          <legend class="legend">{words.members.form.audience}</legend>
          <div class="card choices">
            <For each={props.view.audiences}>
              {(one) => (
                <Choice
                  type="radio"
                  name={circleRadio}
                  value={one.circle.circleId}
                  checked={circleId() === one.circle.circleId}
                  title={circleName(words, one.circle)}
                  before={<CircleMark purpose={one.circle.purpose} large />}
                  onChange={() => setCircleId(one.circle.circleId)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
      <Refusal of={save.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={!role() || !audience() || save.busy()}>
        {say.save}
      </button>
      <Show when={props.role}>
        <button class="text-btn text-btn-clay" type="button" onClick={() => void takeOff()}>
          <Icon name="bin" />
          {say.remove}
        </button>
        <Refusal of={remove.refusal()} />
      </Show>
    </form>
  )
}
