import { Show } from 'solid-js'
import { useNavigate, useParams } from '../router.tsx'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Steps } from './leave/Steps.tsx'
import { WhenForm } from './leave/WhenForm.tsx'
import { Para } from '../parts/Para.tsx'

/** Somebody's place is ended with the same steps as one's own leaving. */
export function EndPlace() {
  const { words } = useKith()
  const params = useParams()
  const navigate = useNavigate()
  const people = createView('people', () => null)
  const view = createView('leaving', () => null)
  const say = words.leaving
  const item = () => people()?.people.find((one) => one.person.personId === params['personId'])
  const who = () => words.say.calledName(item()?.person.name ?? '')
  const at = () => `/people/${params['personId']}/end`
  const theirs = () => view()?.others.find((one) => one.person.personId === params['personId'])
  const heading = () => {
    const one = theirs()
    return one && one.by.personId === one.person.personId ? say.goes(who()) : say.endHeading(who())
  }
  return (
    <Screen
      title={say.endTitle}
      heading={heading()}
      lead={theirs() ? say.leadSteps : say.endWellWhat}
      back={{ href: `/people/${params['personId']}`, to: words.people.title }}
    >
      <Ready data={people() && view()}>
        {(now) => (
          <Show when={item()?.canRemove} fallback={<Para text={words.frame.notYours.lead} />}>
            <Show
              when={theirs()}
              fallback={
                <WhenForm
                  view={now()}
                  personId={params['personId'] ?? ''}
                  from={undefined}
                  onDone={() => navigate(at())}
                />
              }
            >
              {(one) => <Steps item={one()} view={now()} at={at()} />}
            </Show>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
