import { A, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import type { PersonItem, PersonRef } from '../../app/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PeopleAside } from './people/PeopleAside.tsx'
import { Bringing } from './person/Bringing.tsx'
import { InTheirWords } from './person/InTheirWords.tsx'
import { PersonMore } from './person/PersonMore.tsx'
import { MyWish } from './person/MyWish.tsx'
import { inTeamUntil } from './person/readsFrom.ts'
import { Reach } from './person/Reach.tsx'
import { SeesList } from './person/SeesList.tsx'
import { Sharing } from './person/Sharing.tsx'
import { TheirHats } from './person/TheirHats.tsx'
import { Para } from '../parts/Para.tsx'

/** One person: how to reach them, what they say of themselves, and what they may see, with boxes for who may change it. */
export function Person() {
  const { words, dates, briefOf } = useKith()
  const params = useParams()
  const people = createView('people', () => null)
  const item = () => people()?.people.find((one) => one.person.personId === params.personId)
  const maySet = () => item()?.canShare ?? false
  const mayTake = () => maySet() && (people()?.circles.some((one) => one.canTake) ?? false)
  const iAmHolder = () => people()?.iAmHolder ?? false
  const holder = () => people()?.people.find((one) => one.person.isHolder)?.person.name ?? ''
  const sees = () => {
    const person = item()?.person
    if (!person) return ''
    if (mayTake()) return words.person.lead(person.name)
    return person.isHolder ? words.person.holderLead(person.name) : words.person.leadMember(holder())
  }
  const seesHeading = (person: PersonRef) =>
    person.isMe ? words.person.headingMe : words.person.heading(person.name)
  /** In the team's words and in their own: "Sister. Gives support, and gets support". */
  const whoIs = (one: PersonItem) => {
    const { person } = one
    const brief = briefOf(person.personId)
    const relation = words.say.relationTo(iAmHolder(), person.relation)
    const kind = brief?.kind ? words.members.kinds[brief.kind].theirs : ''
    const both = brief?.both ? words.members.person.both : ''
    const time = inTeamUntil(dates, words, one)
    return [relation === '' ? kind : relation, both, time].filter(Boolean).join('. ')
  }
  const lead = () => {
    const one = item()
    return one && whoIs(one)
  }
  return (
    <Screen
      title={words.people.title}
      heading={item()?.person.name ?? words.people.title}
      lead={lead()}
      before={<Show when={item()}>{(one) => <Face person={one().person} size="xl" />}</Show>}
      back={{ href: '/people', to: words.people.title }}
      aside={<PeopleAside view={people()} />}
      asideLabel={words.people.title}
    >
      <Ready data={people()}>
        {(view) => (
          <Show when={item()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => (
              <>
                <Reach person={one().person} />
                <Show when={!one().person.isMe}>
                  <A class="btn btn-line" href={`/talk/with/${one().person.personId}`}>
                    <Icon name="talk" />
                    {words.direct.from(one().person.name)}
                  </A>
                </Show>
                <InTheirWords person={one().person} />
                <TheirHats person={one().person} />
                <MyWish person={one().person} />
                <section class="stack">
                  <h2>{seesHeading(one().person)}</h2>
                  <Para class="quiet" text={sees()} />
                  <Show when={maySet()} fallback={<SeesList item={one()} />}>
                    <Sharing view={view()} item={one()} />
                    <Bringing view={view()} item={one()} />
                  </Show>
                </section>
                <PersonMore personId={one().person.personId} mayRemove={one().canRemove} />
              </>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
