import { createMemo, createSignal, For, Show } from 'solid-js'
import type { ConcernPerson } from '../../../app/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Choice, Pick } from '../../parts/fields.tsx'
import { Face } from '../../parts/Face.tsx'
import { Fold } from '../../parts/Fold.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Ready } from '../../parts/Skeleton.tsx'
import { A } from '../../router.tsx'

export type ConcernTo = {
  readonly toIds: readonly string[]
  readonly aboutIds: readonly string[]
  readonly names: readonly string[]
}

/** Who should know. Whom it is about is never offered, whatever they are in the team. */
export function ConcernWho(props: { busy: boolean; onSend: (to: ConcernTo) => void; onBack: () => void }) {
  const { words } = useKith()
  const view = createView('concernForm', () => null)
  const [about, setAbout] = createSignal<readonly string[]>([])
  /** What was ticked or taken away by hand. */
  const [byHand, setByHand] = createSignal<Readonly<Record<string, boolean>>>({})
  const say = words.concerns.who
  const isAbout = (one: ConcernPerson) => about().includes(one.person.personId)
  const people = () => view()?.people ?? []
  const offered = () => people().filter((one) => !isAbout(one))
  const acting = () => people().filter((one) => isAbout(one) && one.actsForHolder)
  const isByDefault = (one: ConcernPerson) => one.looksAfter || (one.person.isHolder && acting().length === 0)
  const isTold = (one: ConcernPerson) => byHand()[one.person.personId] ?? isByDefault(one)
  const to = createMemo(() => offered().filter(isTold))
  const namesOf = (all: readonly ConcernPerson[]) => all.map(({ person }) => person.name)
  const holder = () => offered().find(({ person }) => person.isHolder)
  const isLater = () => {
    const one = holder()
    return one !== undefined && !isTold(one)
  }
  const toggle = (id: string) =>
    setAbout((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  const send = () => {
    if (to().length === 0 || props.busy) return
    const toIds = to().map(({ person }) => person.personId)
    props.onSend({ toIds, aboutIds: about(), names: namesOf(to()) })
  }
  return (
    <Ready data={view()}>
      {(now) => (
        <div class="stack-l">
          <fieldset class="stack-s">
            <legend class="unseen">{say.heading}</legend>
            <Show when={offered().length > 0} fallback={<NobodyLeft />}>
              <div class="card choices">
                <For each={offered()}>
                  {(one) => (
                    <Choice
                      type="checkbox"
                      name="concern-to"
                      value={one.person.personId}
                      checked={isTold(one)}
                      title={one.person.name}
                      what={
                        one.looksAfter
                          ? say.looksAfter
                          : one.person.isHolder
                            ? say.holder
                            : one.person.relation
                      }
                      before={<Face person={one.person} size="s" />}
                      onChange={(on) => setByHand({ ...byHand(), [one.person.personId]: on })}
                    />
                  )}
                </For>
              </div>
            </Show>
          </fieldset>
          <Fold title={say.about} class="fold card" open={about().length > 0}>
            <div class="stack-s">
              <Para class="quiet" text={say.aboutWhat} />
              <div class="picks">
                <For each={people()}>
                  {(one) => (
                    <Pick
                      type="checkbox"
                      name="concern-about"
                      checked={isAbout(one)}
                      before={<Face person={one.person} size="s" />}
                      onChange={() => toggle(one.person.personId)}
                    >
                      {words.say.calledName(one.person.name)}
                    </Pick>
                  )}
                </For>
              </div>
            </div>
          </Fold>
          <Show when={acting().length > 0 && !now().iAmHolder}>
            <Para text={say.holderLater(now().holder.name, namesOf(acting()))} />
          </Show>
          <Show when={isLater() && !now().iAmHolder}>
            <Para text={say.later(now().holder.name)} />
          </Show>
          <div class="stack-s">
            <p class="seen">
              <Icon name="lock" />
              <span class="seen-words">{to().length > 0 ? say.goesTo(namesOf(to())) : say.nobody}</span>
            </p>
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={to().length === 0 || props.busy}
              onClick={send}
            >
              <Icon name="sending" />
              {say.send}
            </button>
            <button class="btn btn-quiet" type="button" onClick={() => props.onBack()}>
              <Icon name="back" />
              {words.concerns.heading}
            </button>
            <Para class="quiet small" text={`${say.trace} ${say.notSecret}`} />
          </div>
        </div>
      )}
    </Ready>
  )
}

function NobodyLeft() {
  const { words } = useKith()
  return (
    <div class="card stack-s">
      <Para text={words.concerns.who.noneLeft} />
      <A class="btn btn-line" href="/emergency">
        <Icon name="phone" />
        {words.concerns.danger.card}
      </A>
    </div>
  )
}
