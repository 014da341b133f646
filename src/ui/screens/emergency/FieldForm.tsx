import { createSignal, createUniqueId, Show } from 'solid-js'
import type { Audience, EmergencyView } from '../../../app/index.ts'
import {
  emergencyFieldOf,
  emergencyFieldsOn,
  type EmergencySheet,
  type EmergencyField,
} from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { AudienceChoice } from '../../parts/AudienceChoice.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { OnBehalf, saidBehalf, type BehalfDraft } from '../../parts/OnBehalf.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { useNavigate } from '../../router.tsx'
import { CallFields } from './CallFields.tsx'
import { FromCard } from './FromCard.tsx'
import { firstAudience, linesOf } from './said.ts'
import { Wordings } from './Wordings.tsx'
import { Para } from '../../parts/Para.tsx'

/** The answer, who may see it, for whom it is written. Saved, it goes on to the next question nobody has answered. */
export function FieldForm(props: { view: EmergencyView; sheet: EmergencySheet; field: EmergencyField }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const save = createAct('saveLine')
  const remove = createAct('removeLines')
  const id = createUniqueId()
  const say = words.emergencyCard.field
  const { form } = emergencyFieldOf(props.field)
  // What was there when this page was opened: somebody else's newer wording is not taken out unseen.
  const seen = form === 'many' ? [] : linesOf(props.view, props.field)
  const old = seen.length === 1 ? seen[0] : undefined
  const [text, setText] = createSignal(old?.text ?? '')
  const [phone, setPhone] = createSignal(old?.phone ?? '')
  const [personId, setPersonId] = createSignal<string | null>(old?.person?.personId ?? null)
  const [cardId, setCardId] = createSignal<string | null>(null)
  const [circleId, setCircleId] = createSignal(
    (old?.audience ?? firstAudience(props.view, props.field))?.circle.circleId ?? '',
  )
  const isFor = () => props.view.canWrite === 'for'
  const forHolder: BehalfDraft = { person: props.view.holder.personId, how: null, words: '' }
  const [behalf, setBehalf] = createSignal<BehalfDraft | null>(isFor() ? forHolder : null)
  const audience = (): Audience | undefined =>
    props.view.audiences.find((one) => one.circle.circleId === circleId())
  const next = (): EmergencyField | undefined => {
    const fields = emergencyFieldsOn(props.sheet)
    const after = fields.slice(fields.indexOf(props.field) + 1)
    return after.find((field) => linesOf(props.view, field).length === 0)
  }
  const goOn = (field: EmergencyField | undefined) =>
    navigate(field ? `/emergency/${props.sheet}/ask/${field}` : `/emergency/${props.sheet}/edit`)
  const submit = async () => {
    const said = saidBehalf(behalf(), save)
    if (said === undefined) return
    const to = next()
    const last = Math.max(0, ...linesOf(props.view, props.field).map((line) => line.order))
    const done = await save.run({
      field: props.field,
      circleId: circleId(),
      text: text(),
      phone: phone(),
      personId: personId(),
      order: form === 'many' ? last + 1 : 0,
      cardId: cardId(),
      replaces: seen.map((line) => line.lineId),
      behalf: said,
    })
    if (!done) return
    tell(say.saved)
    if (form !== 'many') return goOn(to)
    setText('')
    setPhone('')
    setPersonId(null)
  }
  const takeOut = async () => {
    if (await remove.run({ lineIds: seen.map((line) => line.lineId) })) goOn(undefined)
  }
  const invalid = () => !['not-allowed', 'say-how', undefined].includes(save.refusal()?.kind)
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Show when={seen.length > 1}>
        <div class="card card-sun stack-s">
          <Wordings field={props.field} lines={seen} behalf />
          <Para text={say.versions} />
        </div>
      </Show>
      <Show when={form === 'call' || form === 'many'}>
        <CallFields
          {...{ id, text, setText, phone, setPhone, personId, setPersonId }}
          people={props.view.people.filter((person) => !person.isHolder)}
          invalid={invalid()}
        />
      </Show>
      <Show when={form === 'date'}>
        <div class="field">
          <label for={`${id}-day`}>{say.day}</label>
          <input
            id={`${id}-day`}
            class="input"
            type="date"
            autocomplete="off"
            value={text()}
            aria-invalid={invalid() ? 'true' : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
      </Show>
      <Show when={form === 'text'}>
        <TextArea
          label={isFor() ? say.answerFor(props.view.holder.name) : say.answer}
          value={text()}
          onInput={setText}
          invalid={invalid()}
          errorId={`${id}-refused`}
        />
        <FromCard
          field={props.field}
          onTake={(card) => {
            setText(card.text)
            setCardId(card.cardId)
          }}
        />
      </Show>
      <AudienceChoice
        legend={say.audience}
        audiences={props.view.audiences}
        value={circleId()}
        onChange={setCircleId}
      />
      <Show when={isFor()}>
        <Para class="quiet" text={say.forFirst(props.view.holder.name)} />
        <OnBehalf value={behalf()} onChange={setBehalf} people={[props.view.holder]} />
      </Show>
      <Refusal of={save.refusal() ?? remove.refusal()} id={`${id}-refused`} />
      <Show when={audience()}>{(who) => <Seen audience={who()} tense="will" />}</Show>
      <button class="btn btn-big" type="submit" aria-disabled={save.busy()}>
        {form === 'many' ? say.add : next() && old === undefined ? say.next : say.save}
      </button>
      <div class="btns-two">
        <button class="btn btn-line" type="button" onClick={() => goOn(next())}>
          {say.skip}
        </button>
        <Show when={seen.length > 0}>
          <button class="btn btn-quiet" type="button" onClick={() => void takeOut()}>
            {say.take}
          </button>
        </Show>
      </div>
    </form>
  )
}
