import { For, Show } from 'solid-js'
import type { SeenCheck } from '../../../app/index.ts'
import { checkTiers, type CheckTier } from '../../../domain/index.ts'
import { createAct, createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Seen } from '../../parts/Audience.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'
import { Refusal } from '../../parts/Refusal.tsx'
import { A } from '../../router.tsx'

const tiers: readonly CheckTier[] = ['one', 'two']

/** What was checked of somebody, each by who saw it. Never a badge, a score or a colour. */
export function Checks(props: { personId: string }) {
  const { words } = useKith()
  const view = createView('checks', () => ({ personId: props.personId }))
  const say = words.checks
  const of = (tier: CheckTier) =>
    (view()?.checks ?? []).filter(({ check }) => checkTiers[tier].some((kind) => kind === check.kind))
  return (
    <Show when={view()?.person?.isHolder === false && (view()?.mayNote || (view()?.checks.length ?? 0) > 0)}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <Show when={(view()?.checks.length ?? 0) > 0} fallback={<Para class="quiet" text={say.none} />}>
          <Para class="quiet" text={say.lead} />
          <For each={tiers}>
            {(tier) => (
              <Show when={of(tier).length > 0}>
                <h3>{say.tiers[tier]}</h3>
                <For each={of(tier)}>{(one) => <OneCheck of={one} />}</For>
              </Show>
            )}
          </For>
        </Show>
        <Show when={view()?.mayNote}>
          <p>
            <A class="text-btn" href={`/people/${props.personId}/checks/new`}>
              <Icon name="eye" />
              {say.add}
            </A>
          </p>
        </Show>
      </section>
    </Show>
  )
}

function OneCheck(props: { of: SeenCheck }) {
  const { words, dates } = useKith()
  const takeBack = createAct('takeBackCheck')
  const say = words.checks
  const day = () => dates.longDate(props.of.check.decided)
  return (
    <article class="card stack-s">
      <h4>{say.kinds[props.of.check.kind]}</h4>
      <Para text={say.decisions[props.of.check.decision]} />
      <Show when={props.of.check.position}>{(position) => <Para text={say.position(position())} />}</Show>
      <Show when={props.of.check.dated}>{(dated) => <Para text={say.dated(dates.longDate(dated()))} />}</Show>
      <Para class="quiet" text={props.of.by.isMe ? say.seenMe(day()) : say.seen(props.of.by.name, day())} />
      <Show when={props.of.check.dated !== '' || props.of.check.position !== ''}>
        <Para class="quiet small" text={say.kept(dates.longDate(props.of.keptUntil))} />
      </Show>
      <Seen audience={props.of.audience} />
      <Show when={props.of.by.isMe}>
        <p>
          <button
            class="text-btn"
            type="button"
            onClick={() => void takeBack.run({ checkId: props.of.checkId })}
          >
            {say.takeBack}
          </button>
        </p>
      </Show>
      <Refusal of={takeBack.refusal()} />
    </article>
  )
}
