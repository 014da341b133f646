import { useNavigate } from '../router.tsx'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { TeamList } from '../parts/TeamList.tsx'
import { backToMe } from './me/groups.ts'

/** The teams that somebody is in, by face, and the way into another one. */
export function Teams() {
  const { words } = useKith()
  const navigate = useNavigate()
  const open = useOpen()
  const view = createView('teams', () => null)
  const begin = createAct('beginTeam')
  const say = words.teams
  const another = async () => {
    if (await begin.run(null)) navigate('/')
  }
  return (
    <Screen
      title={say.title}
      heading={say.heading}
      lead={say.lead}
      back={open() ? backToMe(words, 'team') : undefined}
    >
      <Ready data={view()}>{(now) => <TeamList teams={now().teams} onChosen={() => navigate('/')} />}</Ready>
      <Refusal of={begin.refusal()} />
      <button class="btn btn-line" type="button" aria-disabled={begin.busy()} onClick={() => void another()}>
        <Icon name="plus" />
        <span>
          {say.another}
          <span class="small row-line">{say.anotherWhat}</span>
        </span>
      </button>
    </Screen>
  )
}
