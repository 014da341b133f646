import type { PromiseText } from './shape.ts'

/** An example of what each member of a team promises. */
export const memberPromises: readonly PromiseText[] = [
  {
    textId: 'kith-member',
    kind: 'member',
    version: 1,
    title: {
      en: 'What I promise as one of the team',
      easy: 'What I promise the team',
      cy: 'Beth rwy’n ei addo fel un o’r tîm',
    },
    points: [
      {
        id: 'come',
        words: {
          en: 'I come when I said I would. If I cannot, I say so at once.',
          easy: 'I come when I said. If I cannot, I tell you.',
          cy: 'Rwy’n dod pan ddywedais i. Os na alla i, rwy’n dweud ar unwaith.',
        },
      },
      {
        id: 'ask',
        words: {
          en: 'I ask before I help, and I stop when I am asked to.',
          easy: 'I ask first. I stop when you say stop.',
          cy: 'Rwy’n gofyn cyn helpu, ac yn stopio pan ofynnir i mi.',
        },
      },
      {
        id: 'lead',
        words: {
          en: 'The person I support leads. I say what I think, and they decide.',
          easy: 'You lead. I can say what I think. You decide.',
          cy: 'Y person rwy’n ei gefnogi sy’n arwain. Rwy’n dweud fy marn, a nhw sy’n penderfynu.',
        },
      },
      {
        id: 'keep',
        words: {
          en: 'What I see and hear stays with those who may know it.',
          easy: 'I do not tell other people your business.',
          cy: 'Mae’r hyn rwy’n ei weld a’i glywed yn aros gyda’r rhai sy’n cael ei wybod.',
        },
      },
      {
        id: 'write',
        words: {
          en: 'I write down what happened as it was, so that the next one knows.',
          easy: 'I write down what happened.',
          cy: 'Rwy’n nodi beth ddigwyddodd fel yr oedd, er mwyn i’r nesaf wybod.',
        },
      },
      {
        id: 'limits',
        words: {
          en: 'I do what I can do well. I say when something is too much for me, or when I need to learn it.',
          easy: 'I say if I cannot do something. I ask for help to learn it.',
          cy: 'Rwy’n gwneud yr hyn y galla i ei wneud yn dda. Rwy’n dweud pan mae rhywbeth yn ormod i mi, neu pan mae angen i mi ei ddysgu.',
        },
      },
      {
        id: 'speak',
        words: {
          en: 'If I am worried about somebody’s safety, I say so.',
          easy: 'If somebody is not safe, I say so.',
          cy: 'Os ydw i’n poeni am ddiogelwch rhywun, rwy’n dweud.',
        },
      },
      {
        id: 'leave',
        words: {
          en: 'If I leave, I say so in good time and hand over well.',
          easy: 'If I leave, I tell you early. I help the next person.',
          cy: 'Os ydw i’n gadael, rwy’n dweud mewn da bryd ac yn trosglwyddo’n dda.',
        },
      },
    ],
  },
]
