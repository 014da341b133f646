import { Index, Show } from 'solid-js'
import { createView } from '../../bridge.ts'
import { useKith, useOpen } from '../../kith.ts'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { A } from '../../router.tsx'

type Wait = { readonly href: string; readonly icon: IconName; readonly title: string; readonly what: string }

/**
 * What waits for the one who looks: a question of somebody they invited, and what is theirs to do in a trial. That a no is to be
 * told is not said here, for this is the page that others see over a shoulder.
 */
export function Waits() {
  const { words, dates } = useKith()
  const open = useOpen()
  const view = createView('trials', () => null)
  const cards = createView('joinCards', () => null)
  const week = createView('week', () => ({ day: null }))
  const say = words.today.waits
  const waits = (): readonly Wait[] => {
    const asked = open()?.questionsWaiting ?? 0
    const trials = view()?.trials ?? []
    const hasToTell =
      trials.some(({ stage }) => stage === 'tell') || (view()?.telling.some(({ done }) => !done) ?? false)
    const asks = cards()?.waiting ?? 0
    return [
      ...(asks > 0
        ? [
            {
              href: '/people/cards',
              icon: 'people',
              title: words.joinCards.waiting(asks),
              what: words.joinCards.waitingWhat,
            } as const,
          ]
        : []),
      ...(week()?.asked ?? []).map((visit): Wait => ({
        ...{ href: `/week/${visit.visitId}`, icon: 'calendar', what: words.week.askedWhat },
        title: words.week.asked(visit.title, dates.day(visit.date), dates.time(visit.start)),
      })),
      ...(week()?.changed ?? []).map((visit): Wait => ({
        ...{ href: `/week/${visit.visitId}`, icon: 'calendar', what: words.rota.changed.can },
        title: words.rota.changed.today(visit.title, dates.day(visit.date), dates.time(visit.start)),
      })),
      ...(asked > 0
        ? [{ href: '/people', icon: 'people', title: say.questions(asked), what: say.questionsWhat } as const]
        : []),
      ...trials.flatMap(({ trialId, stage, iAsk, other, name }): readonly Wait[] => {
        const who = words.say.calledName(other?.name ?? name)
        if (stage === 'asked' && !iAsk)
          return [{ href: '/trials', icon: 'calendar', title: say.asked(who), what: say.askedWhat }]
        if (stage === 'answer')
          return [
            { href: `/trials/${trialId}`, icon: 'calendar', title: say.answer(who), what: say.answerWhat },
          ]
        return []
      }),
      ...(hasToTell
        ? [{ href: '/trials', icon: 'calendar', title: say.trials, what: say.trialsWhat } as const]
        : []),
    ]
  }
  return (
    <Show when={waits().length > 0}>
      <section class="stack">
        <h2>{say.heading}</h2>
        <div class="card links">
          <Index each={waits()}>
            {(wait) => (
              <A class="link-row" href={wait().href}>
                <Icon name={wait().icon} />
                <span class="grow">
                  <b>{wait().title}</b>
                  <span class="row-line quiet">{wait().what}</span>
                </span>
                <Icon name="next" />
              </A>
            )}
          </Index>
        </div>
      </section>
    </Show>
  )
}
