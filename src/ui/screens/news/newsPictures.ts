import type { NewsAnswer } from '../../../app/index.ts'
import type { PictureName } from '../../pictures/drawings.ts'

/** What somebody can say to important news, in pictures. */
export const answerPictures: Readonly<Record<NewsAnswer, PictureName>> = {
  seen: 'see',
  yes: 'yes',
  no: 'no',
  coming: 'visit',
  cannot: 'without',
  'ring-me': 'call',
}
