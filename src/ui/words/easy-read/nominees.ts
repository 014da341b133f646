import { nominees as plain } from '../en-GB/nominees.ts'
import type { Here, Words } from '../index.ts'

export const nominees = (here: Here): Words['nominees'] => {
  const said = plain(here)
  return {
    ...said,
    lead: 'Somebody you trust can do some things for you. It may be for when you are ill or away. Or because you want it.',
    noneWhat:
      'That is fine. You decide everything yourself. Would you like help with it one day? You can ask here.',
    stop: {
      ...said.stop,
      lead: (who) => `You do not have to say why. ${who} does not have to agree.`,
      quietlyWhat: (who) =>
        `Nobody tells ${who}. If ${who} looks, Kith says it: not acting for you now. Others who act for you are told. Your team can read it too.`,
    },
    acting: {
      ...said.acting,
      where: 'You find it under People. You find it on the page of each person.',
    },
    news: {
      ...said.news,
      otherDevice: `You did this on another phone or computer. It was not done on this ${here}. Was it not you? Look at your phones and computers. Talk with your co-op today.`,
    },
  }
}
