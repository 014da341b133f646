import { useNavigate } from '../router.tsx'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import type { HelpersView, IHelp } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { AskPin, createSureAct } from '../parts/AskPin.tsx'
import { Choice } from '../parts/fields.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready, Skeleton } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'
import { Para } from '../parts/Para.tsx'

type Meeting = NonNullable<HelpersView['meeting']>

/** A helper's phone: the link of the new one, three words on both, and "it is really them". */
export function HelpBack() {
  const { words, arrivedWith, forgetArrival } = useKith()
  const open = useOpen()
  const view = createView('helpers', () => null)
  const help = createAct('helpBack')
  const [link, setLink] = createSignal('')
  const say = words.helpers.meet
  const go = async (next: string) => {
    setLink(next)
    forgetArrival()
    await help.run({ link: next })
  }
  createEffect(
    on([arrivedWith, open], ([arrived]) => open() && arrived.includes('/help#') && void go(arrived)),
  )
  const willing = (now: HelpersView) => now.iHelp.filter((one) => one.said === 'yes')
  return (
    <Show
      when={open()}
      fallback={
        <Screen title={say.title} back={{ href: '/', to: words.first.welcome.title }}>
          <Para text={say.notHere} />
        </Screen>
      }
    >
      <Ready data={view()} cards={1}>
        {(now) => (
          <Show
            when={now().meeting}
            fallback={
              <Screen
                title={say.title}
                lead={willing(now()).length > 0 ? say.lead : say.nobody}
                error={help.refusal() !== undefined}
                back={{ href: '/me/helping', to: words.helpers.helping.title }}
              >
                <Show when={willing(now()).length > 0}>
                  <FindLink
                    link={link()}
                    refusal={help.refusal()}
                    onLink={(found) => void go(found)}
                    say={{ label: say.label, hint: say.hint, read: say.read }}
                  />
                </Show>
              </Screen>
            }
          >
            {(meeting) => <Meet meeting={meeting()} iHelp={willing(now())} />}
          </Show>
        )}
      </Ready>
    </Show>
  )
}

function Meet(props: { meeting: Meeting; iHelp: readonly IHelp[] }) {
  const { words, tell } = useKith()
  const navigate = useNavigate()
  const confirm = createSureAct('confirmHelp')
  const stop = createAct('stopHelping')
  const [chosen, setChosen] = createSignal('')
  const say = words.helpers.meet
  const one = () => props.iHelp.find((each) => each.askedId === chosen()) ?? props.iHelp[0]
  const name = () => one()?.person.name ?? ''
  const heading = () => {
    const by = { looking: say.looking, words: say.wordsHeading, giving: say.giving, given: say.given }
    return props.meeting.stage === 'over' ? say.over : by[props.meeting.stage]
  }
  const lead = () => {
    switch (props.meeting.stage) {
      case 'looking':
        return say.lookingWhat
      case 'words':
        return say.wordsLead(name())
      case 'over':
        return say.overWhat
      default:
        return undefined
    }
  }
  const leave = async (said?: string) => {
    if (!(await stop.run(null))) return
    if (said) tell(said)
    navigate('/me/helping', { replace: true })
  }
  return (
    <Screen title={say.title} step={props.meeting.stage} heading={heading()} lead={lead()}>
      <div class="stack-l">
        <p role="status" class="unseen">
          {heading()}
        </p>
        <Show when={['looking', 'giving'].includes(props.meeting.stage)}>
          <Skeleton cards={1} />
        </Show>
        <Show when={props.meeting.stage === 'words'}>
          <Show when={props.iHelp.length > 1}>
            <fieldset class="choices">
              <legend class="legend">{say.whose}</legend>
              <For each={props.iHelp}>
                {(each) => (
                  <Choice
                    type="radio"
                    name="whose"
                    value={each.askedId}
                    checked={one()?.askedId === each.askedId}
                    title={each.person.name}
                    onChange={() => setChosen(each.askedId)}
                  />
                )}
              </For>
            </fieldset>
          </Show>
          <ol class="steps-next">
            <For each={say.steps(name())}>
              {(line) => (
                <li>
                  <Para text={line} />
                </li>
              )}
            </For>
          </ol>
          <section class="card stack">
            <h2>{say.words}</h2>
            <ol class="spoken">
              <For each={props.meeting.words}>{(word) => <li>{word}</li>}</For>
            </ol>
          </section>
          <h2>{say.ask(name())}</h2>
          <Refusal of={confirm.refusal()} />
          <AskPin of={confirm} />
          <div class="btns-two">
            <button
              class="btn btn-big"
              type="button"
              aria-disabled={confirm.busy()}
              onClick={() => void confirm.run({ askedId: one()?.askedId ?? '' })}
            >
              {say.yes(name())}
            </button>
            <button class="btn btn-big btn-line" type="button" onClick={() => void leave(say.noDone)}>
              {say.no}
            </button>
          </div>
        </Show>
        <Show when={props.meeting.stage === 'given'}>
          <Consequences
            title={words.helpers.coming.waitHow}
            kind="changes"
            lines={say.givenLines(
              name(),
              (one()?.others ?? []).map((each) => each.name),
              one()?.cards ?? 0,
            )}
          />
        </Show>
        <Refusal of={stop.refusal()} />
        <Show when={props.meeting.stage !== 'words'}>
          <div class="btns">
            <Show
              when={props.meeting.stage === 'given'}
              fallback={
                <button class="btn btn-line" type="button" onClick={() => void leave()}>
                  {say.stop}
                </button>
              }
            >
              <button class="btn" type="button" onClick={() => void leave()}>
                {say.done}
              </button>
            </Show>
          </div>
        </Show>
      </div>
    </Screen>
  )
}
