import { A, useParams } from '../router.tsx'
import { Show } from 'solid-js'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Para } from '../parts/Para.tsx'
import { WhatTheySee } from './person/WhatTheySee.tsx'

/** Exactly what one person can open, computed from their circles and nothing else. */
export function SeeAs() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('seeAs', () => ({ personId: params.personId ?? '' }))
  const name = () => view()?.person.name ?? ''
  const say = words.person.see
  return (
    <Screen
      title={words.people.title}
      heading={name() === '' ? words.people.title : say.heading(name())}
      lead={name() === '' ? undefined : say.lead(name())}
      wide
      back={{
        href: `/people/${params.personId}`,
        to: name() === '' ? words.people.title : words.say.calledName(name()),
      }}
      before={<Show when={view()}>{(seen) => <Face person={seen().person} size="l" />}</Show>}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.frame.notYours.lead} />}>
            {(seen) => (
              <>
                <WhatTheySee view={seen()} />
                <Para class="quiet" text={say.keptOn} />
                <A class="btn" href={`/people/${seen().person.personId}`}>
                  {say.change(seen().person.name)}
                </A>
              </>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
