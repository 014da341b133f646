import type { AppRefusal } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { media } from './media.ts'
import { on, thing } from './say.ts'

type Said<K extends AppRefusal['kind']> = (
  refusal: Extract<AppRefusal, { kind: K }>,
  when: (at: number) => string,
) => { readonly what: string; readonly todo: string }

/** Each says what happened, and what to do now. Nobody is blamed, and nothing is said to be lost that is not. */
export const refusals = (here: Here): { readonly [K in AppRefusal['kind']]: Said<K> } => ({
  'link-cut-off': () => ({
    what: 'Mae rhan o’r ddolen ar goll.',
    todo: 'Copïwch hi i gyd, o “https” i’r llythyren olaf. Neu gofynnwch amdani eto.',
  }),
  'link-not-ours': () => ({
    what: 'Nid gwahoddiad i Kith yw hwn.',
    todo: 'Mae “/join#” mewn gwahoddiad. Chwiliwch am hwnnw yn eich negeseuon.',
  }),
  'link-newer': () => ({
    what: 'Cafodd y gwahoddiad hwn ei wneud gan Kith mwy newydd.',
    todo: 'Caewch Kith a’i agor eto i gael yr un mwy newydd. Yna defnyddiwch y ddolen eto. Mae’n gweithio o hyd.',
  }),
  'invitation-used': () => ({
    what: 'Cafodd y gwahoddiad hwn ei ateb o’r blaen.',
    todo: 'Os chi oedd hynny, agorwch Kith lle gwnaethoch chi e. Os na, gofynnwch am un newydd.',
  }),
  'invitation-withdrawn': () => ({
    what: 'Cafodd y gwahoddiad hwn ei dynnu’n ôl.',
    todo: 'Os nad oeddech chi’n disgwyl hynny, siaradwch â’r person a ofynnodd i chi.',
  }),
  'invitation-not-found': () => ({
    what: 'Dydy’r gwahoddiad ddim yno eto.',
    todo: 'Efallai nad yw eu ffôn wedi ei anfon hyd yma. Rhowch gynnig arall ymhen ychydig. Mae’r ddolen yn gweithio o hyd.',
  }),
  'invitation-damaged': () => ({
    what: 'Does dim modd darllen y gwahoddiad hwn, felly wnaeth Kith mo’i ddefnyddio.',
    todo: 'Gofynnwch am un newydd, os gwelwch yn dda.',
  }),
  'other-tag': () => ({
    what: 'Nid tag y drws hwn yw hwn.',
    todo: 'Gallwch dapio’r botwm hefyd. Mae hynny cystal.',
  }),
  'said-since': () => ({
    what: 'Mae’n dweud rhywbeth arall nawr.',
    todo: 'Newidiodd rhywun e funud yn ôl. Darllenwch e eto, os gwelwch yn dda.',
  }),
  'ring-first': () => ({
    what: 'Mae galwad yn gyntaf yn gwneud i’r ymweliad deimlo’n ddiogel.',
    todo: 'Agorwch yr ymweliad. Ffoniwch, ac yna tapiwch y botwm i ddweud hynny.',
  }),
  'not-an-answer': () => ({
    what: 'Nid yw Kith yn deall beth sydd yma.',
    todo: 'Edrychwch eto ar y dyddiad neu\u2019r swm. Mae\u2019r hyn a deipioch chi yma o hyd.',
  }),
  'own-invitation': () => ({
    what: 'Chi wnaeth y gwahoddiad hwn eich hun.',
    todo: 'Anfonwch e at y person mae ar ei gyfer. Maen nhw’n ei agor ar eu ffôn eu hunain.',
  }),
  'already-a-member': () => ({
    what: 'Rydych chi yn y tîm hwn yn barod.',
    todo: 'Does dim mwy i’w wneud. Ewch i Heddiw i’w weld.',
  }),
  'relay-away': () => ({
    what: 'Does dim signal, neu mae blwch post y fenter ar gau am nawr.',
    todo: 'Rhowch gynnig arall pan fydd signal. Does dim byd wedi’i golli.',
  }),
  'relay-nonsense': () => ({
    what: 'Rhoddodd blwch post y fenter ateb nad yw Kith yn ymddiried ynddo.',
    todo: 'Chymerodd Kith mohono. Rhowch gynnig arall wedyn, a dywedwch wrth eich menter. Does dim byd wedi’i golli.',
  }),
  'disk-full': () => ({
    what: `Mae’r ${thing[here]} yn llawn, felly chafodd hwn mo’i gadw.`,
    todo: 'Dilëwch rai lluniau neu apiau, yna rhowch gynnig arall. Mae’r hyn a gadwyd o’r blaen yma o hyd.',
  }),
  'disk-broken': () => ({
    what: `Allai’r ${thing[here]} mo’i gadw.`,
    todo: 'Caewch Kith, agorwch e eto, a rhowch gynnig arall. Mae’r hyn a gadwyd o’r blaen yma o hyd.',
  }),
  'not-allowed': () => ({
    what: 'Dim ond y person biau’r tîm hwn all wneud hynny.',
    todo: 'Gofynnwch iddyn nhw yn Sgwrs. Chafodd dim byd ei newid.',
  }),
  'not-found': () => ({
    what: 'Dydy e ddim yno mwyach.',
    todo: 'Ewch yn ôl ac edrychwch eto. Efallai i rywun ei newid eiliad yn ôl.',
  }),
  media: ({ why }) => media.refused[why],
  'nothing-yet': () => ({
    what: 'Does dim byd yma eto.',
    todo: 'Llenwch yr hyn sy’n cael ei ofyn, yna ceisiwch eto.',
  }),
  'say-how': () => ({
    what: 'Rydych yn gwneud hyn dros rywun arall.',
    todo: 'Dewiswch dros bwy, a sut y dywedon nhw hynny. Yna cadwch eto.',
  }),
  'circle-ended': () => ({
    what: "Mae'r cylch hwn wedi dod i ben. Does neb yn ysgrifennu yno mwyach.",
    todo: "Dewiswch gylch arall. Mae'r hyn ysgrifennoch chi yma o hyd.",
  }),
  'time-is-past': () => ({
    what: "Mae'r amser hwnnw wedi mynd heibio.",
    todo: 'Dewiswch amser sydd eto i ddod.',
  }),
  'empty-name': () => ({
    what: 'Does dim wedi’i ysgrifennu yma eto.',
    todo: 'Ysgrifennwch ychydig lythrennau, yna ewch ymlaen.',
  }),
  'not-a-calendar': () => ({
    what: 'Nid ffeil calendr yw hon, neu mae rhan ohoni ar goll.',
    todo: 'Chwiliwch am ffeil sy\u2019n gorffen gyda \u201c.ics\u201d. Ni roddwyd dim yn y cynllun.',
  }),
  'bad-date': () => ({ what: 'Nid dyddiad yw hwnna.', todo: 'Rhowch y diwrnod, y mis a\u2019r flwyddyn.' }),
  'dose-recent': () => ({
    what: 'Mae dos wedi’i nodi’n barod.',
    todo: 'Edrychwch arno yn gyntaf. Os rhoir un arall, dywedwch pam.',
  }),
  'bad-phone': () => ({ what: 'Nid rhif ffôn yw hwnna.', todo: 'Defnyddiwch rifau a bylchau yn unig.' }),
  'too-long': ({ most }) => ({
    what: 'Mae hwn yn rhy hir.',
    todo: `Defnyddiwch ${most} llythyren ar y mwyaf. Mae’r hyn ysgrifennoch chi yma o hyd.`,
  }),
  'device-in-use': () => ({
    what: `Mae tîm ${on(here)} yn barod.`,
    todo: `Ai i rywun arall sy’n defnyddio’r ${thing[here]} mae e? Gwnewch le iddyn nhw yn gyntaf, o dan Fi. Chafodd dim byd ei newid.`,
  }),
  'link-over': () => ({
    what: 'Dydy’r ddolen hon ddim yn gweithio mwyach.',
    todo: `Gwnewch un newydd ar y ffôn neu’r cyfrifiadur lle rydych chi’n defnyddio Kith. Mae’n gweithio am chwarter awr.`,
  }),
  'words-unknown': ({ at, word }) => ({
    what: `Dydy gair ${at}, “${word}”, ddim yn un o’r geiriau mae Kith yn eu defnyddio.`,
    todo: 'Edrychwch ar eich dalen eto. Mae pedair llythyren gyntaf pob gair yn ddigon.',
  }),
  'words-count': ({ count: n, wanted }) => ({
    what: `Mae ${n} gair yma. Mae ${wanted} ar ${wanted === 12 ? 'ddalen' : 'gerdyn'}.`,
    todo: `Ysgrifennwch bob un o’r ${wanted}, yn nhrefn eu rhifau.`,
  }),
  'words-wrong': () => ({
    what: 'Dydy’r geiriau hyn ddim yn mynd gyda’i gilydd.',
    todo: 'Efallai fod un yn y lle anghywir, neu wedi’i ddarllen yn anghywir. Edrychwch ar bob un eto.',
  }),
  'kit-not-found': () => ({
    what: 'Chafodd dim byd ei ffeindio i’r ddalen hon.',
    todo: 'Efallai mai hen ddalen yw hi. Chwiliwch am un fwy newydd, neu siaradwch â’ch menter.',
  }),
  'share-newer': () => ({
    what: 'Cafodd y cerdyn hwn ei wneud gan Kith mwy newydd.',
    todo: 'Caewch Kith a’i agor eto tra bo signal, fel ei fod yn newydd yma hefyd.',
  }),
  'card-again': () => ({
    what: 'Mae hwn yma yn barod.',
    todo: 'Cymerwch gerdyn arall, neu ffoniwch helpwr arall.',
  }),
  'cards-mixed': () => ({
    what: 'Dydy’r rhain ddim yn perthyn i’w gilydd.',
    todo: 'Efallai fod cerdyn yn hen un. Edrychwch ar y diwrnod y cafodd ei wneud, a chymerwch gardiau o’r un diwrnod.',
  }),
  locked: () => ({
    what: 'Mae Kith wedi’i gloi.',
    todo: 'Agorwch e yn gyntaf, yna rhowch gynnig arall. Does dim byd wedi’i golli.',
  }),
  'wrong-pin': () => ({
    what: 'Wnaeth hynny mo’i agor.',
    todo: 'Rhowch gynnig arall. Does dim byd wedi’i golli.',
  }),
  'pin-wait': ({ until }, when) => ({
    what: 'Doedd hynny ddim yn iawn sawl gwaith, felly mae Kith yn aros ychydig.',
    todo: `Rhowch gynnig arall ar ôl ${when(Math.ceil(until / 60_000) * 60_000)}. Does dim byd wedi’i golli.`,
  }),
  'pin-form': ({ of }) =>
    of === 'pin'
      ? { what: 'Mae gan PIN 4 i 8 rhif.', todo: 'Dewiswch un â 4 i 8 rhif a dim llythrennau.' }
      : {
          what: 'Mae hwn yn rhy fyr.',
          todo: 'Defnyddiwch 10 llythyren neu fwy. Mae ychydig eiriau eich hun yn dda.',
        },
  'pin-easy': () => ({
    what: 'Dyma un o’r rhai cyntaf byddai eraill yn rhoi cynnig arno.',
    todo: 'Dewiswch un arall, nid rhifau mewn rhes ac nid i gyd yr un fath.',
  }),
  'confirm-pin': () => ({
    what: 'Mae Kith yn gofyn am eich PIN cyn hyn.',
    todo: 'Teipiwch e, yna ewch ymlaen. Chafodd dim byd ei newid.',
  }),
  'shared-device': () => ({
    what: `Mae sawl person yn defnyddio’r ${thing[here]}. Felly mae gan bawb PIN, ac mae’n cloi ar ôl munud.`,
    todo: 'Chafodd dim byd ei newid.',
  }),
  'passkey-no': () => ({
    what: 'Chafodd y cyfrinbas mo’i ddefnyddio.',
    todo: 'Rhowch gynnig arall, neu teipiwch beth sy’n agor Kith. Does dim byd wedi’i golli.',
  }),
  'passkey-cannot': () => ({
    what: 'All y cyfrinbas hwn ddim gwneud beth sydd ei angen ar Kith.',
    todo: 'Teipiwch beth sy’n agor Kith, fel o’r blaen. Efallai y gall cyfrinbas neu borwr arall.',
  }),
  'passkey-shared': () => ({
    what: `Dydy cyfrinbas a dyfais sy’n cael ei rhannu ddim yn mynd gyda’i gilydd. Gallai agor i’r lleill hefyd.`,
    todo: 'Os oes gennych un, tynnwch e yn gyntaf, o dan Fi, yn y rhes gyda’r clo. Chafodd dim byd ei newid.',
  }),
  'wake-no': () => ({
    what: 'Nid yw’r ddyfais hon yn gadael i neb ei deffro eto.',
    todo: 'Caniatewch negeseuon gan Kith yng ngosodiadau’r ddyfais neu’r porwr. Yna rhowch gynnig arall arni. Chafodd dim byd ei newid.',
  }),
  'wake-cannot': () => ({
    what: 'Ni ellir deffro’r ddyfais na’r porwr hwn ar hyn o bryd.',
    todo: 'Rhowch gynnig arall arni gyda signal, neu mewn porwr arall. Cewch wybod tra bo Kith ar agor.',
  }),
  'needs-pin': () => ({
    what: 'Does gennych ddim PIN eto.',
    todo: 'Gosodwch un yn gyntaf, o dan Fi, yn y rhes gyda’r clo. Chafodd dim byd ei newid.',
  }),
  interrupted: () => ({
    what: 'Cafodd Kith ei gau mewn ffenest arall tra oedd yn gwneud hyn.',
    todo: 'Edrychwch a gafodd ei wneud. Os na, rhowch gynnig arall.',
  }),
})
