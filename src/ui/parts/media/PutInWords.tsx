import { createSignal } from 'solid-js'
import type { VideoItem } from '../../../app/index.ts'
import { createAct } from '../../bridge.ts'
import { useKith } from '../../kith.ts'
import { TextArea } from '../fields.tsx'
import { Icon } from '../Icon.tsx'
import { Refusal } from '../Refusal.tsx'
import { Sheet } from '../Sheet.tsx'

/** Of a video that was kept and nobody has described: a lock may have come between. */
export function PutInWords(props: { item: VideoItem }) {
  const { words } = useKith()
  const say = words.media.video
  const describe = createAct('describeMedia')
  const [isOpen, setOpen] = createSignal(false)
  const [told, setTold] = createSignal('')
  const save = async () => {
    if (await describe.run({ mediaId: props.item.mediaId, words: told() })) setOpen(false)
  }
  return (
    <>
      <button class="btn btn-quiet btn-s" type="button" onClick={() => setOpen(true)}>
        <Icon name="write" />
        {say.tell}
      </button>
      <Sheet open={isOpen()} title={say.words} onClose={() => setOpen(false)}>
        <TextArea label={say.words} hint={say.wordsHint} value={told()} onInput={setTold} />
        <Refusal of={describe.refusal()} />
        <button class="btn" type="button" onClick={() => void save()}>
          {say.keep}
        </button>
      </Sheet>
    </>
  )
}
