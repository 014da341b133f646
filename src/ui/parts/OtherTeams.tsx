import { Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { A, useNavigate } from '../router.tsx'
import { Icon } from './Icon.tsx'
import { Refusal } from './Refusal.tsx'

/** On a page of a team that is not open: the way back to those that are, where there are others. */
export function OtherTeams(props: { canDrop?: boolean }) {
  const { words } = useKith()
  const navigate = useNavigate()
  const view = createView('teams', () => null)
  const drop = createAct('dropTeam')
  const say = words.teams
  const away = async () => {
    if (await drop.run(null)) navigate('/')
  }
  return (
    <Show when={(view()?.teams.length ?? 0) > 1}>
      <Show when={props.canDrop}>
        <button class="btn btn-line" type="button" aria-disabled={drop.busy()} onClick={() => void away()}>
          <Icon name="bin" />
          <span>
            {say.drop}
            <span class="small row-line">{say.dropWhat}</span>
          </span>
        </button>
        <Refusal of={drop.refusal()} />
      </Show>
      <A class="btn btn-quiet" href="/teams">
        <Icon name="back" />
        {say.back}
      </A>
    </Show>
  )
}
