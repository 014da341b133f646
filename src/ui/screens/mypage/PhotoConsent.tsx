import { A } from '../../router.tsx'
import { useKith } from '../../kith.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Para } from '../../parts/Para.tsx'

/** What somebody says yes to when they show their photo, and what they do not. */
export function PhotoConsent() {
  const { words } = useKith()
  const say = words.greeting.use
  return (
    <div class="notice">
      <Icon name="camera" />
      <div class="grow stack-s">
        <Para strong text={say.yes} />
        <Para text={say.others} />
        <A class="text-btn" href="/me/page/photoUse">
          {say.link}
        </A>
      </div>
    </div>
  )
}
