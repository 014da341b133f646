import { helpers as plain } from '../en-GB/helpers.ts'
import type { Here, Words } from '../index.ts'

export const helpers = (here: Here): Words['helpers'] => {
  const said = plain(here)
  return {
    ...said,
    lead: 'You may lose every phone. Then people you trust can bring you back.',
    howLines: [
      'Each person keeps a part. One part alone opens nothing.',
      'Have you lost everything? Then you ring them. They hear that it is you.',
      'Enough of them together can start it.',
      'Then comes a wait. Everybody in the team is told. You can stop it.',
    ],
    not: 'Some things do not come back this way. They are the things that only you could see. Your recovery sheet brings them back.',
    coming: {
      ...said.coming,
      lostWhat: 'They may be old ones. When people are chosen again, old parts stop working.',
      waitOld:
        'Does nothing happen here? Then ring a helper. They may not have opened Kith yet. Or your cards may be old ones.',
      sheet: 'Have you found your recovery sheet? Stop here, and use it. It brings everything back at once.',
    },
    regain: {
      ...said.regain,
      mineWhat:
        'Is it not you? Then stop it now. Is it you? Then do not stop it. If you stop it, you must ask again.',
    },
  }
}
