import type { Saved } from '../../app/index.ts'
import { useWords } from '../kith.ts'
import { Icon, type IconName } from './Icon.tsx'

export const savedIcons: Readonly<Record<Saved, IconName>> = {
  'on-this-phone': 'device',
  sending: 'sending',
  sent: 'sent',
  'needs-attention': 'alert',
}

/** Where one thing of mine is, in words. */
export function SavedMark(props: { saved: Saved }) {
  const words = useWords()
  return (
    <span class="saved" data-saved={props.saved}>
      <Icon name={savedIcons[props.saved]} />
      {words.saving.one[props.saved]}
    </span>
  )
}
