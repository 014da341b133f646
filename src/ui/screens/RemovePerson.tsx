import { A, useNavigate, useParams } from '../router.tsx'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Consequences } from '../parts/Consequences.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InPlace } from '../parts/InPlace.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'

export function RemovePerson() {
  const { words, tell } = useKith()
  const params = useParams()
  const navigate = useNavigate()
  const people = createView('people', () => null)
  const remove = createAct('removePerson')
  const name = () =>
    people()?.people.find((one) => one.person.personId === params.personId)?.person.name ?? ''
  const say = words.person.removePage
  const yes = async () => {
    const who = name()
    if (!(await remove.run({ personId: params.personId ?? '' }))) return
    tell(say.done(who))
    navigate('/people', { replace: true })
  }
  return (
    <Screen title={words.person.removeShort} heading={say.heading(name())} lead={say.lead}>
      <Ready data={people()}>
        {() => (
          <>
            <A class="card link-row" href={`/people/${params.personId}/end`}>
              <Icon name="list" />
              <span class="grow">
                <b>{words.leaving.endWell(words.say.calledName(name()))}</b>
                <span class="quiet">{words.leaving.endWellWhat}</span>
              </span>
              <Icon name="next" />
            </A>
            <Consequences title={say.after} lines={say.afterLines(name())} kind="changes" />
            <Consequences title={say.stays} lines={say.staysLines(name())} kind="stays" />
            <InPlace />
            <Refusal of={remove.refusal()} />
            <div class="btns-two">
              <button
                class="btn btn-clay"
                type="button"
                aria-disabled={remove.busy()}
                onClick={() => void yes()}
              >
                {say.yes(name())}
              </button>
              <A class="btn btn-quiet" href={`/people/${params.personId}`}>
                {say.no}
              </A>
            </div>
          </>
        )}
      </Ready>
    </Screen>
  )
}
