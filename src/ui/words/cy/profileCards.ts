import type { Words } from '../index.ts'

export const profileCards: Words['profileCards'] = {
  sections: {
    about: 'Ychydig amdana i',
    essentials: 'Beth mae\u2019n rhaid i chi ei wybod',
    important: 'Beth sy\u2019n bwysig i fi',
    please: 'Gwnewch, peidiwch',
    safe: 'Teimlo\u2019n ddiogel',
    wellbeing: 'Fy iechyd a fy nghorff',
    relationships: 'Fy mhobl i',
    surroundings: 'Fy nghartref',
    routine: 'Fy nyddiau',
    when: 'Pryd a ble',
    approach: 'Sut rydw i\u2019n hoffi cael cymorth',
    hopes: 'Beth rydw i\u2019n gobeithio amdano',
    offer: 'Beth galla i ei roi',
    also: 'Gwerth ei wybod hefyd',
  },
  kinds: {
    'about-me': {
      starter: 'Ychydig amdana i',
      hint: 'Beth fyddech chi\u2019n ei ddweud wrth ffrind newydd?',
    },
    'call-me': {
      starter: 'Galwch fi\u2019n',
      hint: 'Eich enw, fel rydych chi\u2019n ei hoffi. Fe, hi neu nhw?',
    },
    languages: {
      starter: 'Rydw i\u2019n siarad',
      hint: 'Pa ieithoedd? Ydych chi\u2019n arwyddo? Ydych chi\u2019n eu darllen?',
    },
    communication: {
      starter: 'Sut i siarad gyda fi',
      hint: 'Print mawr, yn araf, lluniau, ar yr ochr chwith? Pwy sy\u2019n fy helpu i ddeall?',
    },
    allergies: {
      starter: 'Mae gen i alergedd i',
      hint: 'Beth yw e? Beth sy\u2019n digwydd wedyn? Dywedwch hefyd os nad oes un.',
    },
    medicines: {
      starter: 'Fy moddion',
      hint: 'Pa rai sy\u2019n gorfod bod ar amser? Sut hoffech chi eu cymryd? Ble mae\u2019r rhestr?',
    },
    'what-to-do': {
      starter: 'Os bydd rhywbeth yn digwydd',
      hint: 'Cwymp, ffit, rhewi: beth ddylai pobl ei wneud? Beth i beidio â\u2019i wneud byth?',
    },
    ring: {
      starter: 'Mewn argyfwng, ffoniwch',
      hint: 'Mae enwau a rhifau ffôn ar y cerdyn yma yn troi\u2019n fotymau galw ar y dudalen Argyfwng.',
    },
    decisions: {
      starter: 'Beth rydw i wedi\u2019i benderfynu at y dyfodol',
      hint: 'Penderfyniad ymlaen llaw, ffurflen ReSPECT? Ble mae\u2019n cael ei chadw?',
    },
    legal: {
      starter: 'Pwy sy\u2019n cael penderfynu gyda fi neu drosta i',
      hint: 'Atwrneiaeth, dirprwy: am beth? Pwy sydd wedi gweld y papur, a phryd?',
    },
    papers: { starter: 'Ble mae fy mhapurau', hint: 'Y siart moddion, llythyrau, y ffolder.' },
    access: {
      starter: 'Sut i ddod i mewn',
      hint: 'Yr allwedd, y drws, y larwm. Dim ond ychydig ddylai wybod.',
    },
    matters: {
      starter: 'Beth sy\u2019n cyfri i fi',
      hint: 'Pobl, llefydd, pethau. Beth fyddech chi ddim yn gallu gwneud hebddo?',
    },
    faith: { starter: 'Fy ffydd a fy ffordd', hint: 'Bwyd, gwyliau, gweddi, arferion.' },
    always: { starter: 'Rydw i eisiau bob amser', hint: 'Beth sydd byth i\u2019w newid heb ofyn i chi?' },
    worries: { starter: 'Beth sy\u2019n fy mhoeni', hint: 'Beth sy\u2019n eich cadw chi ar ddihun?' },
    do: { starter: 'Gwnewch hyn', hint: 'Beth mae helpwyr da yn ei wneud?' },
    dont: { starter: 'Peidiwch â', hint: 'Beth dydych chi ddim yn ei hoffi o gwbl?' },
    begin: { starter: 'Pan gyrhaeddwch chi', hint: 'Beth sy\u2019n dod gyntaf pan mae rhywun yn galw?' },
    end: {
      starter: 'Cyn i chi fynd',
      hint: 'Beth sy\u2019n gorfod bod o fewn cyrraedd? Beth sydd i\u2019w ddweud?',
    },
    safe: {
      starter: 'Beth sy\u2019n fy helpu i deimlo\u2019n ddiogel',
      hint: 'Beth sy\u2019n ei gwneud yn hawdd cael rhywun yma?',
    },
    wishes: {
      starter: 'Cyn i rywun ddod',
      hint: 'Ffonio gyntaf, llun gyntaf, bathodyn, cnoc arbennig, dau berson ar y dechrau?',
    },
    upsets: { starter: 'Beth sy\u2019n fy ypsetio', hint: 'Sŵn, cael eich cyffwrdd, cael eich rhuthro?' },
    signs: {
      starter: 'Sut i weld fy mod i mewn poen',
      hint: 'Beth rydych chi\u2019n ei wneud pan nad oes geiriau?',
    },
    calms: {
      starter: 'Beth sy\u2019n fy nhawelu',
      hint: 'Beth sy\u2019n helpu pan fyddwch chi\u2019n teimlo\u2019n wael?',
    },
    health: { starter: 'Fy iechyd', hint: 'Beth ddylai pobl ei wybod, gyda gair meddyg amdano neu hebddo?' },
    eating: {
      starter: 'Bwyta ac yfed',
      hint: 'Beth sy\u2019n ddiogel i\u2019w lyncu? Beth sy\u2019n helpu?',
    },
    moving: {
      starter: 'Symud',
      hint: 'Cerdded, codi ar eich traed, cael eich codi. Beth na ddylai neb ei wneud ar ei ben ei hun?',
    },
    senses: {
      starter: 'Sut rydw i\u2019n gweld ac yn clywed',
      hint: 'Sbectol, cymhorthion clyw, golau, sŵn, cyffwrdd.',
    },
    sleep: { starter: 'Sut rydw i\u2019n cysgu', hint: 'Beth sy\u2019n helpu? Beth sy\u2019n eich deffro?' },
    'early-signs': {
      starter: 'Arwyddion cyntaf nad ydw i\u2019n dda',
      hint: 'Beth rydych chi\u2019n ei wneud, neu\u2019n peidio â\u2019i wneud, bryd hynny?',
    },
    washing: { starter: 'Ymolchi a gwisgo', hint: 'Beth rydych chi\u2019n ei wneud eich hun? Ym mha drefn?' },
    toilet: {
      starter: 'Mynd i\u2019r tŷ bach',
      hint: 'Beth sy\u2019n helpu, a beth fyddai\u2019n codi cywilydd?',
    },
    skin: { starter: 'Fy nghroen', hint: 'Ble mae\u2019n dost? Pa hufen?' },
    substances: { starter: 'Alcohol, tybaco ac ati', hint: 'Dim ond os ydych chi eisiau ei ddweud.' },
    people: {
      starter: 'Fy nheulu a fy ffrindiau',
      hint: 'Pwy sy\u2019n bwysig? Sut rydych chi\u2019n cadw mewn cysylltiad?',
    },
    community: { starter: 'Ble rydw i\u2019n perthyn', hint: 'Clybiau, gwaith, gwirfoddoli, cymdogion.' },
    closeness: { starter: 'Cariad ac agosrwydd', hint: 'Dim ond os ydych chi eisiau ei ddweud.' },
    home: { starter: 'Fy nghartref', hint: 'Sut le yw e? Beth sydd i aros lle mae?' },
    pets: {
      starter: 'Fy anifeiliaid',
      hint: 'Enwau, bwyd, a phwy sy\u2019n gofalu amdanyn nhw pan na allwch chi.',
    },
    house: { starter: 'Yn y tŷ', hint: 'Gwres, wifi, ysmygu, y gris mae pawb yn baglu arno.' },
    kitchen: {
      starter: 'Siopa a choginio',
      hint: 'Ble rydych chi\u2019n siopa? Beth sydd bob amser yn y tŷ?',
    },
    garden: { starter: 'Y tu allan', hint: 'Yr ardd, y balconi, y fainc.' },
    'good-day': { starter: 'Diwrnod da yw', hint: 'O godi tan fynd i\u2019r gwely.' },
    'bad-day': { starter: 'Diwrnod gwael yw', hint: 'Sut mae\u2019n dechrau? Beth sy\u2019n helpu wedyn?' },
    mornings: { starter: 'Fy moreau', hint: 'Pryd, beth gyntaf, pa mor hir?' },
    days: { starter: 'Yn ystod y dydd', hint: 'Prydau, gorffwys, beth rydych chi\u2019n hoffi ei wneud.' },
    evenings: { starter: 'Fy nosweithiau', hint: 'Sut mae\u2019r diwrnod yn gorffen yn dda?' },
    nights: { starter: 'Y nos', hint: 'Pwy sy\u2019n edrych i mewn? Beth sydd wrth y gwely?' },
    times: {
      starter: 'Dyddiau ac amserau sy\u2019n fy siwtio',
      hint: 'Pa ddyddiau, o bryd tan bryd? Beth all symud?',
    },
    where: {
      starter: 'Ble i ddod o hyd i fi',
      hint: 'Y cyfeiriad, sut i\u2019w ffeindio, llefydd eraill rydych chi\u2019n aros.',
    },
    approach: {
      starter: 'Sut rydw i\u2019n hoffi cael cymorth',
      hint: 'Dewiswch beth sy\u2019n gweddu orau. Gadewch unrhyw beth allan.',
    },
    who: { starter: 'Pwy hoffwn i', hint: 'Menyw, dyn, gyrrwr, fy iaith i, neb sy\u2019n ysmygu?' },
    hopes: { starter: 'Rydw i\u2019n gobeithio', hint: 'Beth hoffech chi ei wneud, neu ei wneud eto?' },
    learn: { starter: 'Hoffwn i ddysgu', hint: 'Beth rydych chi wedi bod eisiau ei drio erioed?' },
    works: { starter: 'Sut bydda i\u2019n gwybod ei fod yn gweithio', hint: 'Beth fydd yn wahanol wedyn?' },
    offer: {
      starter: 'Beth galla i ei roi',
      hint: 'Beth allech chi ei ddysgu i rywun, ei goginio, ei drwsio, ei ganu?',
    },
    also: { starter: 'Gwerth ei wybod hefyd', hint: 'Unrhyw beth arall?' },
  },
  scales: {
    help: {
      name: 'Gwneud pethau',
      steps: [
        'Gwnewch e drosta i',
        'Drosta i gan amlaf',
        'Hanner a hanner',
        'Gyda fi gan amlaf',
        'Gwnewch e gyda fi',
      ],
    },
    lead: {
      name: 'Pwy sy\u2019n dweud beth sydd nesaf',
      steps: [
        'Chi sy\u2019n dweud',
        'Chi gan amlaf',
        'Y ddau ohonon ni',
        'Fi gan amlaf',
        'Fi sy\u2019n dweud',
      ],
    },
    plan: {
      name: 'Y diwrnod',
      steps: [
        'Yn ôl cynllun',
        'Cynllun gan amlaf',
        'Ychydig o\u2019r ddau',
        'Fel y daw gan amlaf',
        'Fel y daw',
      ],
    },
    talk: {
      name: 'Siarad',
      steps: ['Llawer o siarad', 'Eithaf llawer', 'Rhywfaint', 'Ychydig', 'Tawel, os gwelwch yn dda'],
    },
  },
}
