import type { PictureName } from './drawings.ts'

/**
 * Which picture goes with which words, so that a new sentence finds its own. From the most telling to the most general: the first
 * line with a word of the sentence wins. `*` stands for any ending, `_` for a space. English, then Welsh, there with the
 * changes that first letters go through.
 */
const lexicon: readonly (readonly [PictureName, string, string])[] = [
  ['emergency', '999 111 emergenc* danger hurt', 'argyfwng brys 999 111 perygl'],
  [
    'not-see',
    'cannot_see not_see nobody_sees nobody_can_see not_read cannot_read do_not_see does_not_see see_nothing sees_nothing hidden hide*',
    'ddim_yn_gweld ddim_yn_gallu_gweld methu_gweld neb_yn_gweld ni_all ddim_yn_darllen cuddi* guddi*',
  ],
  ['clock', 'the_clock a_clock hour_late hours_late minutes_late ahead_of_time', 'y_cloc'],
  ['no-signal', 'no_signal without_signal offline', 'heb_signal dim_signal'],
  [
    'medicine',
    'medicin* tablet_box pill* dose* allerg* last_taken wrote_taken',
    'meddyginiaeth* feddyginiaeth* moddion foddion tabledi alerg* cymerwyd_ddiwethaf',
  ],
  ['clock', 'due_now', 'gymryd_nawr'],
  ['goodbye', 'goodbye died dies death', 'hwyl ffarwel* farw marw'],
  ['emergency', 'ambulance police fire alarm', 'ambiwlans heddlu tân'],
  ['hat', 'responsib*', 'cyfrifoldeb* gyfrifoldeb*'],
  ['promise', 'promis* agree*', 'addewid* addo cytun* gytun*'],
  ['hat', 'hat hats', 'het hetiau'],
  [
    'money',
    'money budget* receipt* pay paid hours cost* cash tin',
    'arian cyllideb* gyllideb* derbynneb* talu dalu tun',
  ],
  ['sign', 'sign signs signed signature', 'llofnod* lofnod*'],
  ['print', 'print*', 'argraff* hargraff*'],
  ['photo', 'photo* camera', 'llun llun_o lluniau ffoto* camera'],
  ['scan', 'square_picture square qr', 'sgwâr sgwar qr'],
  ['numbers', 'pin number* digit* code* passphrase', 'pin rhif* cod codau digid* cyfrinair'],
  ['words', 'six_words three_words twelve_words word words sentence*', 'gair geiriau air eiriau brawddeg*'],
  ['link', 'link links', 'dolen ddolen dolenni ddolenni'],
  [
    'invite',
    'invit* join* let_in let_them_in lets_you_in let_you_in ask_somebody new_person newcomer*',
    'gwahodd* wahodd* ymuno gadael_i_mewn',
  ],
  ['leave', 'leave leaves leaving left', 'gadael adael gadawodd'],
  [
    'without',
    'remove* taken_out take_out take_off taken_off off_the_list out_of_the_team',
    'tynnu dynnu tynnwyd oddi_ar',
  ],
  ['without', 'take_it_off take_it_away take_away take_some_away take_the', 'cymryd_i_ffwrdd'],
  ['waiting', 'wait* queue', 'aros disgwyl*'],
  ['post', 'post_box letter*', 'blwch_post llythyr* lythyr*'],
  ['sending', 'send* sending_now goes_out', 'anfon* hanfon*'],
  ['sent', 'sent', 'anfonwyd'],
  ['doctor', 'doctor* nurse* paramedic* hospital* gp', 'meddyg* feddyg* nyrs* ysbyty'],
  ['neighbour', 'neighbour* next_door', 'cymydog* gymydog* cymdogion gymdogion'],
  [
    'worker',
    'assistant* worker* carer* co-op*',
    'cynorthwy* gynorthwy* gweithiwr* weithiwr* gofalwr* cydweithfa gydweithfa menter',
  ],
  [
    'family',
    'family mother father sister brother daughter son',
    'teulu deulu mam tad chwaer brawd merch mab',
  ],
  ['friend', 'friend* trust* together', 'ffrind* ymddiried* gyda’i_gilydd gyda’ch_gilydd'],
  ['heart', 'love closeness thanks welcome', 'cariad croeso'],
  [
    'walk',
    'walk* moving standing lifting set_out on_the_way on_your_way',
    'cerdded gerdded symud cychwynnodd',
  ],
  ['wash', 'toilet', 'toiled'],
  ['star', 'hope* example worth', 'gobaith enghraifft'],
  ['body', 'body skin intimate washing private', 'corff gorff croen preifat'],
  ['wash', 'wash* shower* bath*', 'golchi ymolch* cawod bath'],
  ['food', 'breakfast food eat* meal* lunch dinner', 'bwyd fwyd brecwast cinio bwyta'],
  ['drink', 'drink* tea water', 'diod* ddiod* te dŵr yfed'],
  ['shared', 'share_this shared_tablet shared_phone others_use several people_use tablet', 'rhannu’r tabled'],
  ['lock', 'lock* unlock*', 'clo cloi gloi dan_glo datgloi'],
  ['shield', 'safe* lost', 'diogel* ddiogel* colli golli'],
  ['bin', 'delet* throw* forget* empt* clear*', 'dileu ddileu taflu daflu anghofi*'],
  ['undo', 'undo back_again go_back take_back taken_back takes_back back', 'yn_ôl dadwneud'],
  ['change', 'chang* other_words another', 'newid* arall'],
  ['stop', 'stop* end ends ended over finish*', 'stopio rhoi’r_gorau gorffen* orffen* dod_i_ben'],
  ['visit', 'visit* arriv* came come comes coming', 'ymweliad* cyrraedd* dod ddod daw'],
  [
    'calendar',
    'calendar plan plans planned planning draft drafts week weeks year* month* date* schedule*',
    'cynllun* gynllun* drafft* ddrafft* calendr* wythnos* blwyddyn* mis misoedd dyddiad amserlen*',
  ],
  [
    'clock',
    'hour minute* time later soon o’clock when early late takes way ways miles straight_line',
    'awr munud* amser yn_nes_ymlaen pryd cymryd milltir*',
  ],
  ['day', 'day days today morning evening tomorrow', 'dydd diwrnod* heddiw bore prynhawn yfory'],
  ['night', 'night* sleep*', 'nos noson cysgu'],
  ['signal', 'signal', 'signal'],
  ['waiting', 'moment', 'eiliad'],
  ['call', 'call* ring* telephone* phone_them', 'ffoni ffonio galw alw ffonio’r'],
  ['voice', 'voice* record_your', 'llais lais'],
  ['listen', 'listen* hear* aloud loud', 'gwrando wrando clyw* uchel'],
  ['say', 'say* said tell* told thank* speak* spoken', 'dweud ddweud dywed* ddywed* diolch siarad'],
  ['talk', 'talk* message* answer* ask asks asked', 'sgwrs* sgwrsio neges* ateb* gofyn* ofyn*'],
  ['write', 'write* wrote writing written type* note notes', 'ysgrif* nodyn nodiadau teipi*'],
  ['news', 'news important', 'newyddion pwysig'],
  [
    'devices',
    'devices computer* laptop* other_phone another_phone another_device',
    'cyfrifiadur* gyfrifiadur* dyfais dyfeisiau ddyfais',
  ],
  ['saved', 'saved save saves kept keep keeps storage', 'cadw gadw cedwir wedi’i_gadw storio'],
  ['phone', 'phone phones app kith_again browser', 'ffôn ffon ffonau ap porwr'],
  ['secret', 'nobody no_one secret* pretend*', 'neb cyfrinach*'],
  ['book', 'read* learn* words_you', 'darllen ddarllen'],
  ['see', 'see sees seen look looks looked show* shown watch*', 'gweld weld gwel* edrych dangos* ddangos*'],
  ['card', 'card cards profile', 'cerdyn gerdyn cardiau proffil'],
  ['list', 'list lists tick* done step steps first_steps', 'rhestr* ticio cam camau'],
  ['paper', 'paper sheet page* copy', 'papur bapur dalen ddalen tudalen dudalen'],
  ['shield', 'checked check* sure', 'gwirio wirio siŵr'],
  [
    'choose',
    'choos* choice* chose* pick* decide* may tick want* wish* like',
    'dewis* ddewis* penderfyn* benderfyn* cael gewch cewch eisiau hoffech',
  ],
  ['home', 'home house', 'cartref gartref tŷ'],
  ['care', 'care support* look_after looks_after', 'gofal* ofal* cymorth gymorth cefnog* gefnog*'],
  ['help', 'help* act acts acting', 'help* cymorth gweithredu'],
  ['circle', 'circle* ring', 'cylch* gylch*'],
  [
    'numbers',
    'part parts half few more enough too_long too_short long short',
    'rhan rhannau hanner mwy digon rhy_hir rhy_fyr',
  ],
  ['middle', 'in_the_middle middle', 'canol ganol'],
  ['team', 'team teams', 'tîm dîm thîm timau'],
  ['people', 'people everyone others they them their those who whoever', 'pobl bobl pawb nhw pwy'],
  [
    'no',
    'no not nothing none cannot never wrong mistake* damaged broken missing',
    'na nac dim nid ddim anghywir gamgymeriad* difrodi',
  ],
  ['yes', 'yes right good fine ok works correct', 'ie iawn da cywir gweithio'],
  ['begin', 'begin* start* new first open* make made', 'dechrau ddechrau newydd agor* gwneud wneud creu'],
  ['question', 'question* why unsure what which how', 'cwestiwn* pam ansicr beth pa sut'],
  ['place', 'here there where place address', 'yma yno lle ble cyfeiriad'],
  ['change', 'again already before', 'eto o_hyd'],
  ['door', 'key door', 'allwedd drws'],
  ['clock', 'now next yesterday', 'nawr nesaf ddoe'],
  ['shield', 'really same law', 'wir cyfraith'],
  ['book', 'know', 'gwybod wybod'],
  ['paper', 'put_in it_is_in form', 'ffurflen'],
  ['people', 'with either', 'gyda gydag'],
  ['begin', 'set_up set_it_up use used', 'defnyddio ddefnyddio'],
  ['choose', 'press* add button*', 'pwys* bwys* ychwanegu botwm'],
  ['write', 'typ*', 'teipio deipio'],
  ['look', 'looking noise touched', 'chwilio sŵn'],
  ['bed', 'bed', 'gwely'],
  ['shopping', 'shopping', 'siopa'],
  ['place', 'garden', 'gardd ardd'],
  ['sending', 'on_its_way goes_on', 'ar_y_ffordd'],
  ['calendar', 'happen*', 'digwydd* ddigwydd*'],
  ['list', 'top', 'ar_y_top'],
  ['phone', 'kith passkey', 'kith'],
  ['people', 'this_is_for is_for', 'i_bawb'],
  ['person', 'only_one this_for', 'yr_unig'],
  ['calendar', 'since until every', 'ers tan bob'],
  ['bin', 'taken_away', ''],
  ['yes', 'can settled', 'gall all gallu'],
  ['me', 'you your yours yourself my me', 'chi eich chithau fi fy'],
  ['paper', 'contract* point points', 'contract* pwynt*'],
  ['star', 'matter* a_lot', 'llawer'],
  ['stop', 'laid_down laid_this_down', 'rhoi_i_lawr'],
  ['home', 'stay*', 'aros'],
  ['numbers', 'once twice times', 'unwaith dwywaith'],
  ['question', 'such_as', 'megis'],
  ['yes', 'does all', 'pob'],
  ['choose', 'decision*', 'penderfyniad*'],
  ['sign', 'attorney deputy', 'atwrnai dirprwy'],
  ['saved', 'noted', 'nodwyd'],
  ['write', 'fill* form', 'llenwi lenwi'],
  ['change', 'move moved moves', 'symud'],
  ['heart', 'pet pets', 'anifail anifeiliaid'],
  ['numbers', 'only', 'unig'],
  ['question', 'whom else', 'pwy_arall'],
  ['shield', 'lose loses', ''],
  ['paper', 'cut*', 'torri'],
  ['heart', 'pray*', 'gweddi*'],
  ['clock', 'old older quick* slow* hurr* always', 'hen cyflym araf bob_amser'],
  ['yes', 'better best', 'gwell gorau'],
  ['numbers', 'smaller small', 'llai bach'],
  ['photo', 'picture pictures', 'llun lluniau'],
  ['help', 'plumber', 'plymwr'],
  ['care', 'touch', 'cyffwrdd'],
  ['home', 'heating wifi', 'gwres'],
  ['sign', 'mark', 'marc'],
  ['person', 'woman man driver', 'menyw dyn gyrrwr'],
  ['begin', 'do_this go_on', 'ewch_ymlaen'],
  [
    'person',
    'person somebody someone name* she he her his himself itself for from',
    'person rhywun enw* hi ef',
  ],
]

type Stem = { readonly text: string; readonly picture: PictureName }
type Language = 'en' | 'cy'

const stemsByLanguage: Readonly<Record<Language, readonly Stem[]>> = { en: stems(1), cy: stems(2) }

function stems(column: 1 | 2): readonly Stem[] {
  return lexicon.flatMap((line) =>
    line[column]
      .split(' ')
      .filter(Boolean)
      .map((stem) => {
        const words = ` ${stem.replaceAll('_', ' ')}`
        return { text: words.endsWith('*') ? words.slice(0, -1) : `${words} `, picture: line[0] }
      }),
  )
}

/** The picture of a sentence; undefined where none of its words has one. */
export function findPicture(sentence: string, locale: string): PictureName | undefined {
  const words = sentence
    .toLocaleLowerCase(locale)
    .replaceAll("'", '\u2019')
    .match(/[\p{L}\p{N}\u2019-]+/gu)
  const said = ` ${words?.join(' ') ?? ''} `
  return stemsByLanguage[locale.startsWith('cy') ? 'cy' : 'en'].find(({ text }) => said.includes(text))
    ?.picture
}
