import { For, Show } from 'solid-js'
import type { GivenPromise, PromisesView, SignatureItem } from '../../../app/index.ts'
import type { PromiseText } from '../../../domain/index.ts'
import { createView } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { Para } from '../../parts/Para.tsx'
import { A } from '../../router.tsx'
import { useLanguage } from '../promises/language.ts'

type Promised =
  | { readonly kind: 'signed'; readonly text: PromiseText; readonly signature: SignatureItem }
  | { readonly kind: 'given'; readonly given: GivenPromise }

/** What somebody signed and what they promised in their own words, as far as it stands. */
export function promisesOf(view: PromisesView | undefined, personId: string): readonly Promised[] {
  if (!view) return []
  return [
    ...view.promises.flatMap(({ text, signed }) =>
      signed
        .filter((one) => one.person.personId === personId)
        .map((signature) => ({ kind: 'signed', text, signature }) as const),
    ),
    ...view.given
      .filter((one) => one.person.personId === personId)
      .map((given) => ({ kind: 'given', given }) as const),
  ]
}

export function Promised(props: { personId: string }) {
  const { words, dates } = useKith()
  const language = useLanguage()
  const view = createView('promises', () => null)
  const say = words.leaving.promises
  const said = (one: Promised): string =>
    one.kind === 'given'
      ? one.given.text
      : say.signed(one.text.title[language], dates.longDate(dates.plainDate(one.signature.at)))
  return (
    <Show when={promisesOf(view(), props.personId).length > 0} fallback={<Para text={say.none} />}>
      <Para text={say.what} />
      <ul class="card stack-s">
        <For each={promisesOf(view(), props.personId)}>{(one) => <li class="pre">{said(one)}</li>}</For>
      </ul>
      <A class="btn btn-line" href="/promises">
        {say.look}
      </A>
    </Show>
  )
}
