import type { Here, Words } from '../index.ts'
import { on, thing } from './say.ts'

/** The one page that uses the technical words. It says what is so, and claims no more. */
export const safety = (here: Here): Words['safety'] => ({
  title: 'Am ddiogelwch',
  heading: 'Am ddiogelwch',
  lead: 'Beth sy’n breifat yn Kith, beth sydd ddim, a beth allwch chi ei wneud.',
  parts: [
    {
      heading: 'Pwy all ddarllen beth rydych chi’n ei ysgrifennu',
      lines: [
        'Dim ond y bobl yn y cylch rydych chi’n ei ddewis.',
        `Mae eich geiriau’n cael eu cloi (eu hamgryptio) ${on(here)} cyn iddyn nhw ei adael. Dim ond pobl yn y cylch hwnnw sydd â’r allwedd.`,
        'Mae eich menter yn eu cario, ac yn methu eu darllen. Felly hefyd y bobl a wnaeth Kith.',
      ],
    },
    {
      heading: 'Beth all blwch post eich menter ei weld o hyd',
      lines: [
        'Pryd mae rhywbeth yn cael ei anfon, a thua pha mor fawr yw e.',
        `Cyfeiriad rhyngrwyd y ${thing[here]}.`,
        'Pa flychau wedi’u selio mae un cysylltiad yn eu hagor. O hynny, tua pha mor fawr yw tîm.',
        'Dydy e ddim yn gweld enwau, geiriau, lluniau, na pha gylch yw pa un.',
      ],
    },
    {
      heading: 'Beth na all Kith ei wneud',
      lines: [
        'Ni all dynnu’n ôl beth mae rhywun wedi ei ddarllen, ei gopïo neu dynnu llun ohono.',
        'Ni all amddiffyn dyfais sydd ar agor yn llaw rhywun arall. Clowch hi.',
        'Mae eich porwr yn nodi pa dudalennau agoroch chi. Does dim enwau yn y rhestr honno. Mae dolen gwahoddiad ynddi, a dim ond unwaith mae’n gweithio.',
        'Ni all helpu os yw rhywun yn sefyll wrth eich ymyl ac yn gwneud i chi ei agor. Os bydd hynny’n digwydd, siaradwch â rhywun rydych chi’n ymddiried ynddo, neu ffoniwch 999.',
        'Gallai pwy bynnag sy’n rhoi’r ap allan roi un wedi’i newid. Gall eich menter wirio’r ap yn erbyn beth mae ei wneuthurwyr yn ei gyhoeddi.',
      ],
    },
    {
      heading: 'Pan fydd rhywun yn gadael',
      lines: [
        'Mae allweddi’r cylchoedd yn cael eu newid, felly all y person ddim darllen dim byd newydd.',
        'Mae’r hyn ddarllenon nhw o’r blaen wedi ei ddarllen. Efallai ei fod ar eu ffôn o hyd.',
      ],
    },
    {
      heading: 'Os collwch chi’r ffôn hwn',
      lines: [
        'Mae’r hyn a anfonwyd gyda’r bobl yn eich tîm o hyd.',
        'Ai eich tîm chi yw e? Yna bydd eich dalen adfer neu eich helpwyr yn dod â chi’n ôl.',
        'Ai tîm rhywun arall yw e? Gofynnwch iddyn nhw eich gwahodd eto, wyneb yn wyneb.',
        'Gofynnwch i’r ffôn coll gael ei dynnu oddi ar y rhestr.',
        'Os eich tîm chi yw e, gwnewch ddalen neu dewiswch helpwyr nawr, neu cadwch ail ffôn gyda Kith.',
      ],
    },
    {
      heading: 'Beth allwch chi ei wneud',
      lines: [
        `Rhowch glo sgrin ar y ${thing[here]}.`,
        'Clowch Kith cyn ei roi i rywun.',
        'Anfonwch wahoddiadau at y person maen nhw ar ei gyfer yn unig.',
        'I fod yn siŵr pwy yw rhywun, darllenwch chwe gair i’ch gilydd. Maen nhw ar dudalen y person hwnnw.',
        'Defnyddiwch “Ei weld fel maen nhw’n ei weld” i wirio beth all rhywun ei ddarllen.',
      ],
    },
  ],
})
