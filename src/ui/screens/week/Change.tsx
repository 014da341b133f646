import { A } from '../../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { VisitOtherwise } from '../../../app/index.ts'
import { addDays } from '../../../domain/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { DateField } from '../../parts/DateField.tsx'
import { Face } from '../../parts/Face.tsx'
import { Choice, TextField } from '../../parts/fields.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { GapFace } from '../../parts/VisitCard.tsx'
import { useComerHints } from '../../parts/comerHints.ts'
import type { Planned } from '../PlannedVisit.tsx'

type Asking = 'time' | 'people' | 'off' | 'end'

/** For who plans: this one visit otherwise, or all from it on. Each is asked about first and says whom it tells. */
export function Change(props: { one: Planned }) {
  const { words, tell } = useKith()
  const change = createAct('changeVisit')
  const end = createAct('endVisits')
  const keep = createAct('keepDraftChange')
  const [asking, setAsking] = createSignal<Asking>()
  const [isDraft, setIsDraft] = createSignal(false)
  const say = words.week.one
  const visit = () => props.one.visit
  const close = () => setAsking(undefined)
  /** What else stands of it stays: only what was asked for changes. */
  const standing = (): VisitOtherwise => Object.assign({}, ...props.one.changes.map((one) => one.otherwise))
  const put = async (otherwise: VisitOtherwise, said: string) => {
    const act = isDraft() ? keep : change
    if (!(await act.run({ visitId: visit().visitId, otherwise }))) return
    close()
    tell(isDraft() ? words.rota.draft.kept : said)
  }
  const noMore = async () => {
    const { seriesId } = props.one
    if (!(await end.run({ seriesId, until: addDays(visit().visitId.slice(-10), -1) }))) return
    close()
    tell(say.ended)
  }
  return (
    <section class="stack">
      <h2>{say.change}</h2>
      <Refusal of={change.refusal() ?? keep.refusal()} />
      <div class="card choices">
        <Choice
          type="checkbox"
          name="draft"
          value="draft"
          checked={isDraft()}
          title={words.rota.draft.first}
          what={words.rota.draft.firstWhat}
          onChange={setIsDraft}
        />
      </div>
      <div class="btns">
        <Show when={!visit().cancelled}>
          <button class="btn btn-line" type="button" onClick={() => setAsking('time')}>
            {say.otherTime}
          </button>
          <button class="btn btn-line" type="button" onClick={() => setAsking('people')}>
            {say.otherPeople}
          </button>
          <button class="btn btn-line" type="button" onClick={() => setAsking('off')}>
            {say.callOff}
          </button>
        </Show>
        <Show when={props.one.changes.length > 0}>
          <button class="btn btn-line" type="button" onClick={() => void put({}, say.asPlannedDone)}>
            {say.asPlanned}
          </button>
        </Show>
      </div>
      <Show when={props.one.plan.repeat !== 'once'}>
        <div class="btns">
          <A class="btn btn-quiet" href={`/plan?anew=${visit().visitId}`}>
            {say.anew}
          </A>
          <button class="btn btn-quiet" type="button" onClick={() => setAsking('end')}>
            {say.end}
          </button>
        </div>
      </Show>
      <Sheet open={asking() === 'time'} title={say.otherTime} onClose={close}>
        <OtherTime one={props.one} onSave={(more) => void put({ ...standing(), ...more }, say.saved)} />
      </Sheet>
      <Sheet open={asking() === 'people'} title={say.otherPeople} onClose={close}>
        <OtherPeople
          one={props.one}
          onSave={(personIds) => void put({ ...standing(), personIds }, say.saved)}
        />
      </Sheet>
      <Sheet open={asking() === 'off'} title={say.callOffSure} onClose={close}>
        <CallOff onYes={(why) => void put({ cancelled: true, why }, say.calledOff)} onNo={close} />
      </Sheet>
      <Sheet open={asking() === 'end'} title={say.endSure} onClose={close}>
        <Para text={say.endWhat} />
        <Refusal of={end.refusal()} />
        <div class="btns-two">
          <button class="btn" type="button" onClick={() => void noMore()}>
            {say.endYes}
          </button>
          <button class="btn btn-line" type="button" onClick={close}>
            {say.keep}
          </button>
        </div>
      </Sheet>
    </section>
  )
}

function OtherTime(props: { one: Planned; onSave: (more: VisitOtherwise) => void }) {
  const { words } = useKith()
  const { date, start } = props.one.visit
  const [day, setDay] = createSignal(date)
  const [at, setAt] = createSignal(start)
  const say = words.week.one
  return (
    <>
      <DateField label={say.day} value={day()} onInput={setDay} />
      <label class="field">
        <span>{say.start}</span>
        <input
          class="input"
          type="time"
          step="300"
          value={at()}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
      </label>
      <button class="btn btn-big" type="button" onClick={() => props.onSave({ date: day(), start: at() })}>
        {say.save}
      </button>
    </>
  )
}

function OtherPeople(props: { one: Planned; onSave: (personIds: readonly string[]) => void }) {
  const { words } = useKith()
  const { visit, people } = props.one
  const hint = useComerHints()
  const [chosen, setChosen] = createSignal<readonly string[]>(
    visit.people.filter((one) => one.isPlanned && one.state !== 'cant').map((one) => one.person.personId),
  )
  const say = words.week.one
  const tick = (personId: string, on: boolean) => {
    const others = visit.needed > 1 ? chosen().filter((one) => one !== personId) : []
    setChosen(on ? [...others, personId] : others)
  }
  return (
    <>
      <div class="choices">
        <Choice
          type="checkbox"
          name="who"
          value=""
          checked={chosen().length === 0}
          title={say.nobody}
          before={<GapFace />}
          onChange={() => setChosen([])}
        />
        <For each={people}>
          {(person) => (
            <Choice
              type="checkbox"
              name="who"
              value={person.personId}
              checked={chosen().includes(person.personId)}
              title={person.name}
              what={hint(person.personId)}
              before={<Face person={person} />}
              onChange={(on) => tick(person.personId, on)}
            />
          )}
        </For>
      </div>
      <button class="btn btn-big" type="button" onClick={() => props.onSave(chosen())}>
        {say.save}
      </button>
    </>
  )
}

function CallOff(props: { onYes: (why: string) => void; onNo: () => void }) {
  const { words } = useKith()
  const [why, setWhy] = createSignal('')
  const say = words.week.one
  return (
    <>
      <Para text={say.callOffWhat} />
      <TextField label={say.callOffWhy} value={why()} onInput={setWhy} maxLength={500} />
      <div class="btns-two">
        <button class="btn" type="button" onClick={() => props.onYes(why())}>
          {say.callOffYes}
        </button>
        <button class="btn btn-line" type="button" onClick={() => props.onNo()}>
          {say.keep}
        </button>
      </div>
    </>
  )
}
