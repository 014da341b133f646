import { Show } from 'solid-js'
import { promiseKinds, promiseLanguages } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { Para } from '../parts/Para.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { Navigate, useParams, useSearchParams } from '../router.tsx'
import { useLanguage } from './promises/language.ts'
import { RecordOne } from './promises/RecordOne.tsx'
import { SpokenList } from './promises/SpokenList.tsx'

/** The Holder reads a promise aloud for whoever would rather listen: all of it, or point by point. */
export function PromiseVoice() {
  const { words } = useKith()
  const open = useOpen()
  const params = useParams()
  const [search] = useSearchParams()
  const view = createView('promises', () => null)
  const say = words.promises.voice
  const kind = () => promiseKinds.find((one) => one === params['kind'])
  const item = () => view()?.promises.find((one) => one.kind === kind())
  const own = useLanguage()
  const language = () => promiseLanguages.find((one) => one === search['language']) ?? own
  /** 0 for all of it; undefined for the list. */
  const at = () => (search['point'] === undefined ? undefined : Number(search['point']) || 0)
  const isList = () => at() === undefined
  const read = () => `/promises/${params['kind']}`
  const back = () =>
    isList()
      ? { href: read(), to: words.promises.title }
      : { href: `${read()}/voice?language=${language()}`, to: say.title }
  return (
    <Show when={open()?.team.iAmHolder !== false} fallback={<Navigate href={read()} />}>
      <Screen
        title={say.title}
        heading={isList() ? say.title : say.words}
        lead={isList() ? say.lead : undefined}
        back={back()}
        step={search['point'] ?? ''}
      >
        <Ready data={view()}>
          {(now) => (
            <Show when={item()} fallback={<Para text={words.frame.notYours.lead} />}>
              {(one) => (
                <div class="stack-l">
                  <Show
                    when={isList()}
                    fallback={<RecordOne item={one()} at={at() ?? 0} language={language()} />}
                  >
                    <SpokenList item={one()} language={language()} />
                  </Show>
                  <Show when={now().audience}>
                    {(audience) => <Seen audience={audience()} tense={isList() ? 'can' : 'will'} />}
                  </Show>
                </div>
              )}
            </Show>
          )}
        </Ready>
      </Screen>
    </Show>
  )
}
