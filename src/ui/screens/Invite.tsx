import { A } from '../router.tsx'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { CircleChoices } from '../parts/CircleChoices.tsx'
import { DaysToLast } from '../parts/DaysToLast.tsx'
import { TextArea, TextField } from '../parts/fields.tsx'
import { createHowLong, HowLong } from '../parts/HowLong.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Invitations } from './people/Invitations.tsx'
import { PeopleAside } from './people/PeopleAside.tsx'
import { ShareLink } from './people/ShareLink.tsx'
import { Para } from '../parts/Para.tsx'

export function Invite() {
  const { words } = useKith()
  const people = createView('people', () => null)
  const [made, setMade] = createSignal<{ link: string; name: string }>()
  const say = words.people.inviteForm
  return (
    <Show when={made()} fallback={<InviteForm onMade={setMade} />}>
      {(ready) => (
        <Screen
          title={say.ready.title}
          heading={say.ready.heading(ready().name)}
          lead={say.ready.lead(ready().name)}
          aside={<PeopleAside view={people()} />}
          asideLabel={words.people.title}
        >
          <Invitations invitations={people()?.invitations ?? []} state="said-yes" />
          <ShareLink link={ready().link} name={ready().name} />
          <section class="card stack">
            <h2>{say.ready.nextHeading}</h2>
            <ol class="steps-next">
              <For each={say.ready.next(ready().name)}>
                {(line) => (
                  <li>
                    <Para text={line} />
                  </li>
                )}
              </For>
            </ol>
            <Para class="quiet" text={say.ready.keepOn} />
          </section>
          <A class="btn" href="/people">
            {say.ready.done}
          </A>
        </Screen>
      )}
    </Show>
  )
}

function InviteForm(props: { onMade: (made: { link: string; name: string }) => void }) {
  const { words } = useKith()
  const people = createView('people', () => null)
  const invite = createAct('invite')
  const [name, setName] = createSignal('')
  const [relation, setRelation] = createSignal('')
  const [ask, setAsk] = createSignal('')
  const [circleIds, setCircleIds] = createSignal<readonly string[]>([])
  const [days, setDays] = createSignal(7)
  const howLong = createHowLong()
  const say = words.people.inviteForm
  const open = useOpen()
  const holder = () => words.say.calledName(open()?.team.holder.name ?? '')
  const inPlace = () => open()?.team.iAmHolder === false
  const noName = createMemo(() => invite.refusal()?.kind === 'empty-name')
  const make = async () => {
    invite.refuse(undefined)
    if (name().trim() === '') return invite.refuse({ kind: 'empty-name' })
    const made = await invite.run({
      name: name().trim(),
      relation: relation().trim(),
      ask: ask().trim(),
      circleIds: circleIds(),
      days: days(),
      stays: howLong.lasts(),
    })
    if (made) props.onMade({ link: made.gives.link, name: words.say.calledName(name()) })
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={inPlace() ? words.nominees.invite.lead(holder()) : say.lead}
      error={invite.refusal() !== undefined}
      back={{ href: '/people', to: words.people.title }}
      aside={<PeopleAside view={people()} />}
      asideLabel={words.people.title}
    >
      <form
        class="stack-l"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          label={say.name}
          hint={say.nameHint}
          value={name()}
          onInput={setName}
          invalid={noName()}
          errorId="invite-no-name"
        />
        <Refusal of={noName() ? invite.refusal() : undefined} id="invite-no-name" />
        <TextField
          label={inPlace() ? words.nominees.invite.relation(holder()) : say.relation}
          hint={inPlace() ? words.nominees.invite.hint : say.relationHint}
          value={relation()}
          onInput={setRelation}
          suggestions={inPlace() ? words.nominees.invite.relations : say.relations}
        />
        <TextArea label={say.ask} hint={say.askHint} value={ask()} onInput={setAsk} />
        <section class="stack-s">
          <h2>{say.circles}</h2>
          <Para class="quiet" text={say.circlesLead} />
          <Ready data={people()} cards={1}>
            {(view) => (
              <CircleChoices
                legend={say.circles}
                circles={view().circles}
                chosen={circleIds()}
                may={(item) => item.canOffer}
                onChange={setCircleIds}
              />
            )}
          </Ready>
        </section>
        <HowLong choice={howLong} legend={words.circlePage.howLong.legendAsk} later />
        <DaysToLast legend={say.days} choices={say.dayChoices} days={days()} onChoose={setDays} />
        <Refusal of={noName() ? undefined : invite.refusal()} />
        <button class="btn btn-big" type="submit" aria-disabled={invite.busy()}>
          <Icon name="link" />
          {say.make}
        </button>
      </form>
    </Screen>
  )
}
