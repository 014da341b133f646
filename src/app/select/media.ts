import type { VoiceRef } from '../../domain/index.ts'
import type { Look } from '../look.ts'
import { draftsOf } from '../media.ts'
import type { MediaViews, VoiceItem } from '../mediaTypes.ts'
import type { ViewTable } from '../viewTable.ts'

export const mediaViews: ViewTable<MediaViews> = {
  media: ({ context }, { place }) => ({
    drafts: draftsOf(context.media)
      .filter((draft) => draft.place === place)
      .map(({ ref }) => context.media.item(ref)),
  }),
}

/** An item is of the kind of what it stands for. */
export const voiceItem = (look: Look, ref: VoiceRef): VoiceItem => look.mediaItem(ref) as VoiceItem
