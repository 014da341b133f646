import { For, Show } from 'solid-js'
import { noticedWhats, type NoticedWhat } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { A, useNavigate, useSearchParams } from '../router.tsx'
import { NoteForm } from './records/NoteForm.tsx'
import { NoticeForm } from './records/NoticeForm.tsx'
import { iconOfWhat } from './records/noticedWords.ts'

/** Something is written down of a day, of a visit or of none: in words, or one thing with a few taps. */
export function NewRecord() {
  const { words } = useKith()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const what = () => noticedWhats.find((one) => one === search['what'])
  const visitId = () => search['visit'] ?? ''
  const view = createView('recordForm', () => ({ insteadId: '', visitId: visitId(), markId: '' }))
  const say = words.records.new
  const heading = () => {
    const kind = what()
    return kind ? words.noticed.ask[kind] : say.heading
  }
  const done = () => {
    const isOnBody = what() === 'pain' || what() === 'skin'
    navigate(visitId() !== '' ? `/write/${visitId()}` : isOnBody ? '/records/body' : '/records')
  }
  const about = () => view()?.visitTitle ?? ''
  return (
    <Screen
      title={say.title}
      heading={heading()}
      lead={about() !== '' ? say.about(about()) : what() ? undefined : say.lead}
      back={
        visitId() === ''
          ? { href: '/write', to: words.write.title }
          : { href: `/write/${visitId()}`, to: words.visit.title(about()) }
      }
      step={what()}
    >
      <Ready data={view()}>
        {(now) => (
          <Show when={now().audiences.length > 0} fallback={<Cannot />}>
            <Show
              when={what()}
              keyed
              fallback={
                <div class="stack-l">
                  {/* At a visit the hands are full: what takes a few taps stands before what is to be written. */}
                  <Show when={visitId() !== ''}>
                    <Measures visitId={visitId()} first />
                  </Show>
                  <NoteForm view={now()} visitId={visitId()} onDone={done} />
                  <Show when={visitId() === ''}>
                    <Measures visitId="" />
                  </Show>
                </div>
              }
            >
              {(kind: NoticedWhat) => (
                <NoticeForm
                  what={kind}
                  view={now()}
                  visitId={visitId()}
                  place={search['place'] ?? ''}
                  onDone={done}
                />
              )}
            </Show>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** The way to each thing that is noticed with a few taps. */
export function Measures(props: { visitId: string; first?: boolean }) {
  const { words } = useKith()
  const heading = () => (props.first ? words.records.new.measureFirst : words.records.new.measure)
  const hrefOf = (what: NoticedWhat) =>
    `/records/new?what=${what}${props.visitId === '' ? '' : `&visit=${props.visitId}`}`
  return (
    <nav class="stack-s" aria-label={heading()}>
      <h2 class="legend">{heading()}</h2>
      <div class="measures">
        <For each={noticedWhats}>
          {(what) => (
            <A class="measure" href={hrefOf(what)}>
              <Icon name={iconOfWhat[what]} />
              {words.noticed.whats[what]}
            </A>
          )}
        </For>
      </div>
    </nav>
  )
}

function Cannot() {
  const { words } = useKith()
  const say = words.records.new
  return (
    <div class="card stack-s">
      <Para text={say.cannot} />
      <Para class="quiet" text={say.cannotWhat} />
    </div>
  )
}
