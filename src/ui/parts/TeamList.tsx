import { For, Show } from 'solid-js'
import type { TeamChoice } from '../../app/index.ts'
import { createAct } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Face } from './Face.tsx'
import { Icon } from './Icon.tsx'
import { Refusal } from './Refusal.tsx'

/** The teams by face. A tap leads into one, and says so to `onChosen`. */
export function TeamList(props: { teams: readonly TeamChoice[]; onChosen: () => void }) {
  const turn = createAct('switchTeam')
  const choose = async (team: TeamChoice) => {
    if (team.isHere || (await turn.run({ ringId: team.ringId }))) props.onChosen()
  }
  return (
    <>
      <ul class="card links">
        <For each={props.teams}>
          {(team) => (
            <li>
              <button
                class="link-row team-row"
                type="button"
                aria-current={team.isHere ? 'true' : undefined}
                aria-disabled={turn.busy()}
                onClick={() => void choose(team)}
              >
                <TeamFace team={team} />
                <TeamWords team={team} />
                <Icon name={team.isHere ? 'check' : 'next'} />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Refusal of={turn.refusal()} />
    </>
  )
}

function TeamFace(props: { team: TeamChoice }) {
  return (
    <Show
      when={props.team.holder}
      fallback={
        <span class="door-mark">
          <Icon name={props.team.phase === 'waiting' || props.team.phase === 'asking' ? 'clock' : 'people'} />
        </span>
      }
    >
      {(holder) => <Face person={holder()} />}
    </Show>
  )
}

function TeamWords(props: { team: TeamChoice }) {
  const { words, dates } = useKith()
  const say = words.teams
  const name = () => {
    if (props.team.holder?.isMe) return say.mine
    if (props.team.phase === 'asking') return words.joinCards.asking.team
    return props.team.name === '' ? say.new : say.teamOf(props.team.name)
  }
  const lines = (): readonly string[] => {
    const { phase, next, answersWaiting, unsent } = props.team
    if (phase === 'waiting') return [say.waiting(props.team.name)]
    if (phase === 'removed') return [say.removed]
    return [
      ...(next ? [say.next(next.title, dates.day(next.date), dates.time(next.start))] : []),
      ...(answersWaiting > 0 ? [say.answers(answersWaiting)] : []),
      ...(unsent > 0 ? [say.unsent(unsent)] : []),
    ]
  }
  return (
    <span class="grow">
      <b>{name()}</b>
      <For each={lines()}>{(line) => <span class="quiet row-line">{line}</span>}</For>
      <Show when={props.team.isHere}>
        <span class="small row-line">{say.here}</span>
      </Show>
    </span>
  )
}
