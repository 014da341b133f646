import { useNavigate, useParams } from '../router.tsx'
import { createSignal, For, Show } from 'solid-js'
import type { CircleDetails, CirclesView } from '../../app/index.ts'
import { circleColours, circleSigns } from '../../domain/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { CircleMark } from '../parts/Audience.tsx'
import { Pick, TextField } from '../parts/fields.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { findCircle } from './Circle.tsx'
import { Para } from '../parts/Para.tsx'

/** Makes a circle of one's own, or changes how one is called and drawn. */
export function CircleForm() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('circles', () => null)
  const item = () => findCircle(view(), params['circleId'])
  const isNew = () => params['circleId'] === undefined
  const may = () => (isNew() ? view()?.canMake : item()?.canDescribe) ?? false
  const say = words.circlePage.form
  const lead = () => {
    if (!isNew()) return undefined
    return view()?.iAmHolder === false ? say.newLeadFor(view()?.holder.name ?? '') : say.newLead
  }
  return (
    <Screen
      title={isNew() ? say.newTitle : say.editTitle}
      heading={isNew() ? say.newHeading : say.editHeading(item()?.circle.name ?? '')}
      lead={lead()}
      back={{ href: isNew() ? '/circles' : `/circles/${params['circleId']}`, to: words.circlePage.title }}
    >
      <Ready data={view()}>
        {(known) => (
          <Show when={may()} fallback={<Para text={words.frame.notYours.lead} />}>
            <Fields item={item()} view={known()} />
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Fields(props: { item: CircleDetails | undefined; view: CirclesView }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const make = createAct('makeCircle')
  const change = createAct('describeCircle')
  const was = props.item?.circle
  const [name, setName] = createSignal(was?.name ?? '')
  const [about, setAbout] = createSignal(was?.own?.about ?? '')
  const [sign, setSign] = createSignal(was?.own?.sign ?? circleSigns[0])
  const [colour, setColour] = createSignal(was?.own?.colour ?? circleColours[0])
  const say = words.circlePage.form
  const own = () => ({ about: '', sign: sign(), colour: colour(), only: null, ended: false })
  const refusal = () => make.refusal() ?? change.refusal()
  const save = async () => {
    const said = { name: name(), about: about(), sign: sign(), colour: colour() }
    if (was) {
      if (!(await change.run({ ...said, circleId: was.circleId }))) return
      tell(say.saved)
      return navigate(`/circles/${was.circleId}`)
    }
    const made = await make.run(said)
    if (!made) return
    tell(say.made(name().trim()))
    navigate(`/circles/${made.gives.circleId}`)
  }
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={name()}
        onInput={setName}
        invalid={refusal()?.kind === 'empty-name'}
        errorId="circle-refused"
      />
      <TextField label={say.about} hint={say.aboutHint} value={about()} onInput={setAbout} />
      <fieldset class="card stack-s">
        <legend class="legend">{say.sign}</legend>
        <div class="picks picks-circle picks-tall">
          <For each={circleSigns}>
            {(one) => (
              <Pick
                type="radio"
                name="sign"
                checked={sign() === one}
                before={<Icon name={one} />}
                onChange={() => setSign(one)}
              >
                {say.signs[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <fieldset class="card stack-s">
        <legend class="legend">{say.colour}</legend>
        <div class="picks picks-circle picks-tall">
          <For each={circleColours}>
            {(one) => (
              <Pick
                type="radio"
                name="colour"
                checked={colour() === one}
                before={<CircleMark purpose="own" own={{ ...own(), colour: one }} />}
                onChange={() => setColour(one)}
              >
                {say.colours[one]}
              </Pick>
            )}
          </For>
        </div>
      </fieldset>
      <InPlace />
      <Refusal of={refusal()} id="circle-refused" />
      <button class="btn btn-big" type="submit" aria-disabled={make.busy() || change.busy()}>
        {was ? say.save : say.begin}
      </button>
    </form>
  )
}
