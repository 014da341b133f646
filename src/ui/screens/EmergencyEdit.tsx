import { A, Navigate, useParams } from '../router.tsx'
import { For, Show } from 'solid-js'
import type { EmergencyView } from '../../app/index.ts'
import {
  emergencySheets,
  emergencyFieldsOn,
  type EmergencySheet,
  type EmergencyField,
} from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { fieldName, linesOf } from './emergency/said.ts'
import { Offers } from './emergency/Offers.tsx'
import { TakenLines } from './emergency/TakenLines.tsx'
import { Wordings } from './emergency/Wordings.tsx'
import { Para } from '../parts/Para.tsx'

/** What a sheet asks, what is answered, and what nobody has said. */
export function EmergencyEdit() {
  const params = useParams()
  const sheet = () => emergencySheets.find((one) => one === params.sheet)
  return (
    <Show when={sheet()} keyed fallback={<Navigate href="/emergency" />}>
      {(known) => <Edit sheet={known} />}
    </Show>
  )
}

function Edit(props: { sheet: EmergencySheet }) {
  const { words } = useKith()
  const view = createView('emergency', () => null)
  const say = words.emergencyCard
  const own = () => say.edit[props.sheet]
  const heading = () =>
    view()?.holder.isMe === false ? own().headingOther(view()?.holder.name ?? '') : own().heading
  return (
    <Screen
      title={own().title}
      heading={heading()}
      lead={own().lead}
      back={{ href: `/emergency/${props.sheet}`, to: say.sheets[props.sheet] }}
    >
      <Ready data={view()} cards={4}>
        {(data) => <Fields view={data()} sheet={props.sheet} />}
      </Ready>
    </Screen>
  )
}

function Fields(props: { view: EmergencyView; sheet: EmergencySheet }) {
  const { words } = useKith()
  const say = words.emergencyCard
  const fields = () => emergencyFieldsOn(props.sheet)
  const open = () => fields().filter((field) => linesOf(props.view, field).length === 0)
  return (
    <div class="stack-l">
      <Show when={props.view.canWrite} fallback={<Para text={say.readOnly(props.view.holder.name)} />}>
        <div class="stack-s">
          <Para role="status" text={open().length === 0 ? say.full : say.left(open().length)} />
          <Show when={open()[0]}>
            {(next) => (
              <A class="btn btn-big" href={`/emergency/${props.sheet}/ask/${next()}`}>
                {say.fillNext}
              </A>
            )}
          </Show>
        </div>
      </Show>
      <For each={fields()}>
        {(field) => <FieldCard view={props.view} sheet={props.sheet} field={field} />}
      </For>
    </div>
  )
}

function FieldCard(props: { view: EmergencyView; sheet: EmergencySheet; field: EmergencyField }) {
  const { words } = useKith()
  const say = words.emergencyCard
  const lines = () => linesOf(props.view, props.field)
  const href = () => `/emergency/${props.sheet}/ask/${props.field}`
  return (
    <article class="card stack-s" classList={{ 'card-gap': lines().length === 0 }}>
      <h2 class="small-head">{fieldName(words, props.field)}</h2>
      <Show when={lines().length > 0} fallback={<Para text={say.nobody} />}>
        <Wordings field={props.field} lines={lines()} behalf />
      </Show>
      <Offers view={props.view} sheet={props.sheet} field={props.field} />
      <TakenLines view={props.view} field={props.field} />
      <Show when={props.view.canWrite}>
        <div class="btns">
          <Show when={props.view.holder.isMe && lines().some((line) => line.cardSays?.length === 1)}>
            <div class="notice notice-sun">
              <Icon name="alert" />
              <Para
                class="grow"
                text={`${say.cardDiffers} ${lines()
                  .flatMap((line) => line.cardSays ?? [])
                  .join(` ${say.or} `)}`}
              />
            </div>
          </Show>
          <A
            class="btn btn-quiet btn-s"
            href={href()}
            aria-label={`${lines().length > 0 ? say.change : say.fill}: ${fieldName(words, props.field)}`}
          >
            <Icon name="write" />
            {lines().length > 0 ? say.change : say.fill}
          </A>
        </div>
      </Show>
      <Show when={lines()[0]}>{(line) => <Seen audience={line().audience} />}</Show>
    </article>
  )
}
