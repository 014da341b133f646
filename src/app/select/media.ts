import { draftsOf } from '../media.ts'
import type { MediaViews } from '../mediaTypes.ts'
import type { ViewTable } from '../viewTable.ts'

export const mediaViews: ViewTable<MediaViews> = {
  media: ({ context }, { place }) => ({
    drafts: draftsOf(context.media)
      .filter((draft) => draft.place === place)
      .map(({ ref }) => context.media.item(ref)),
  }),
}
