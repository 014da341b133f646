import { A } from '../router.tsx'
import type { ShellView } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { Icon } from '../parts/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Para } from '../parts/Para.tsx'

export function Unreadable(props: { why: Extract<ShellView, { phase: 'unreadable' }>['why'] }) {
  const { words } = useKith()
  const say = words.first.unreadable
  return (
    <Screen title={say.title} heading={say.heading} lead={say.why[props.why]}>
      <div class="notice notice-sun">
        <Icon name="alert" />
        <Para class="grow" text={say.todo[props.why]} />
      </div>
      <Para text={say.safe} />
      <div class="btns">
        <button class="btn" type="button" onClick={() => window.location.reload()}>
          {say.again}
        </button>
        <A class="btn btn-quiet" href="/me/forget">
          {say.forget}
        </A>
      </div>
    </Screen>
  )
}
