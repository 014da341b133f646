import { createSignal, Show } from 'solid-js'
import type { PersonRef, WishesView } from '../../app/index.ts'
import { wishKinds, type WishKind } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { ChooseOne } from '../parts/ChooseOne.tsx'
import { Face } from '../parts/Face.tsx'
import { TextArea } from '../parts/fields.tsx'
import { Para } from '../parts/Para.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { useNavigate, useParams } from '../router.tsx'
import { WishSeen } from './wishes/WishSeen.tsx'

/** Would I like this person to come? For nobody else, and never for them. */
export function Wish() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('wishes', () => null)
  const say = words.wishes
  const person = () => view()?.people.find((one) => one.personId === params['personId'])
  return (
    <Screen
      title={say.title}
      heading={person() ? say.one.heading(person()?.name ?? '', view()?.iAmHolder ?? false) : say.title}
      lead={person() && say.one.lead(person()?.name ?? '')}
      before={<Show when={person()}>{(one) => <Face person={one()} size="l" />}</Show>}
      back={{ href: '/wishes', to: say.title }}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={person()} fallback={<Para text={say.one.gone} />}>
            {(one) => <WishForm view={now()} person={one()} />}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function WishForm(props: { view: WishesView; person: PersonRef }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const note = createAct('noteWish')
  const before = props.view.mine.find((one) => one.person.personId === props.person.personId)
  const [kind, setKind] = createSignal<WishKind | ''>(before?.kind ?? '')
  const [why, setWhy] = createSignal(before?.why ?? '')
  const say = words.wishes.one
  const save = async () => {
    const { personId } = props.person
    if (!(await note.run({ personId, kind: kind() || null, why: why() }))) return
    tell(say.saved)
    navigate('/wishes')
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <ChooseOne
        legend={say.heading(props.person.name, props.view.iAmHolder)}
        name="wish"
        of={[...wishKinds, '' as const]}
        value={(one) => one}
        chosen={(one) => kind() === one}
        title={(one) => say.choices[one](props.view.iAmHolder)}
        onChoose={setKind}
      />
      <Show when={kind() !== ''}>
        <TextArea label={say.why} hint={say.whyHint} value={why()} onInput={setWhy} />
      </Show>
      <WishSeen view={props.view} personId={props.person.personId} />
      <Refusal of={note.refusal()} />
      <button class="btn btn-big" type="submit" aria-disabled={note.busy()}>
        {say.save}
      </button>
    </form>
  )
}
