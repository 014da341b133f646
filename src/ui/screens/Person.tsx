import { useParams } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { PeopleAside } from './people/PeopleAside.tsx'
import { Bringing } from './person/Bringing.tsx'
import { PersonMore } from './person/PersonMore.tsx'
import { SeesList } from './person/SeesList.tsx'
import { Sharing } from './person/Sharing.tsx'
import { Para } from '../parts/Para.tsx'

/** One person: what they may see, and for the person in the middle the boxes to change it. */
export function Person() {
  const { words } = useKith()
  const params = useParams()
  const people = createView('people', () => null)
  const item = () => people()?.people.find((one) => one.person.personId === params.personId)
  const maySet = () => item()?.canShare ?? false
  const mayTake = () => maySet() && (people()?.circles.some((one) => one.canTake) ?? false)
  const iAmHolder = () => people()?.iAmHolder ?? false
  const holder = () => people()?.people.find((one) => one.person.isHolder)?.person.name ?? ''
  const lead = () => {
    const person = item()?.person
    if (!person) return undefined
    if (mayTake()) return words.person.lead(person.name)
    return person.isHolder ? words.person.holderLead(person.name) : words.person.leadMember(holder())
  }
  const heading = () => {
    const person = item()?.person
    if (!person) return words.people.title
    if (maySet()) return words.person.heading(person.name)
    return person.isMe ? words.person.headingMe : words.person.headingMember(person.name)
  }
  return (
    <Screen
      title={words.people.title}
      heading={heading()}
      lead={lead()}
      before={
        <Show when={item()}>
          {(one) => (
            <div class="person-head">
              <Face person={one().person} size="l" />
              <p>
                <b>{one().person.name}</b>
                <br />
                <span class="quiet">{words.say.relationTo(iAmHolder(), one().person.relation)}</span>
              </p>
            </div>
          )}
        </Show>
      }
      back={{ href: '/people', to: words.people.title }}
      aside={<PeopleAside view={people()} />}
      asideLabel={words.people.title}
    >
      <Ready data={people()}>
        {(view) => (
          <Show when={item()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(one) => (
              <>
                <Show when={maySet()} fallback={<SeesList item={one()} />}>
                  <Sharing view={view()} item={one()} />
                  <Bringing view={view()} item={one()} />
                </Show>
                <PersonMore personId={one().person.personId} mayRemove={one().canRemove} />
              </>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
