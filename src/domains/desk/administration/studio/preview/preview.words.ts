import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Try this service', cy: 'Rhoi cynnig ar y gwasanaeth hwn' },
  intro: {
    en: 'Go through your own copy as a resident does, before anybody else is served it. Use made-up answers: nothing is sent, and nobody’s record is written.',
    cy: 'Ewch drwy eich copi eich hun fel y gwna preswylydd, cyn i neb arall ei gael. Defnyddiwch atebion ffug: ni anfonir dim, ac ni ysgrifennir cofnod neb.',
  },
  kept: {
    en: 'Only you see your answers here. They go when you end the preview, and otherwise a day after you last used it. Of a file only its name, kind and size are kept.',
    cy: 'Dim ond chi sy’n gweld eich atebion yma. Maent yn mynd pan fyddwch yn gorffen y rhagolwg, ac fel arall ddiwrnod ar ôl i chi ei ddefnyddio ddiwethaf. O ffeil, dim ond ei henw, ei math a’i maint a gedwir.',
  },
  // on every page
  banner: { en: 'Preview', cy: 'Rhagolwg' },
  bannerText: {
    en: 'Nothing is sent, and nothing is written about anybody.',
    cy: 'Ni anfonir dim, ac ni ysgrifennir dim am neb.',
  },
  bannerDay: { en: 'As it is on {day}.', cy: 'Fel y mae ar {day}.' },
  bannerAbout: { en: 'Your copy with: {title}.', cy: 'Eich copi gyda: {title}.' },
  bannerBack: { en: 'Back to where it came from', cy: 'Yn ôl i’r man y daeth ohono' },
  bannerExample: { en: 'Opened from an example.', cy: 'Agorwyd o enghraifft.' },
  leave: { en: 'Leave the preview', cy: 'Gadael y rhagolwg' },
  // the hub
  day: { en: 'For which day?', cy: 'Ar gyfer pa ddiwrnod?' },
  dayHint: {
    en: 'Prices, ages and limits are those of that day. Leave it empty for today. For example, 1 4 2027',
    cy: 'Prisiau, oedrannau a therfynau’r diwrnod hwnnw a ddefnyddir. Gadewch yn wag ar gyfer heddiw. Er enghraifft, 1 4 2027',
  },
  dayWrong: {
    en: 'Enter a real date, or leave it empty for today',
    cy: 'Rhowch ddyddiad go iawn, neu gadewch yn wag ar gyfer heddiw',
  },
  changeDay: { en: 'Use this day', cy: 'Defnyddio’r diwrnod hwn' },
  start: { en: 'Start from the beginning', cy: 'Dechrau o’r dechrau' },
  goOn: { en: 'Go on with your answers', cy: 'Mynd ymlaen gyda’ch atebion' },
  end: { en: 'End the preview and forget my answers', cy: 'Gorffen y rhagolwg ac anghofio fy atebion' },
  ended: {
    en: 'The preview has ended, and your answers are gone.',
    cy: 'Mae’r rhagolwg wedi gorffen, ac mae eich atebion wedi mynd.',
  },
  pages: { en: 'Go to a page', cy: 'Mynd i dudalen' },
  pagesText: {
    en: 'Each page opens with the answers so far, also where they would not lead to it.',
    cy: 'Mae pob tudalen yn agor gyda’r atebion hyd yma, hyd yn oed lle na fyddent yn arwain ati.',
  },
  offPath: { en: 'not reached with these answers', cy: 'ni chyrhaeddir hi gyda’r atebion hyn' },
  onPath: { en: 'reached', cy: 'cyrhaeddir hi' },
  endsHere: { en: 'an end', cy: 'diwedd' },
  offPathBanner: {
    en: 'Somebody with these answers would not come to this page. It is shown because you opened it from the list.',
    cy: 'Ni fyddai rhywun â’r atebion hyn yn dod i’r dudalen hon. Fe’i dangosir am eich bod wedi’i hagor o’r rhestr.',
  },
  stuck: { en: 'This cannot be tried yet', cy: 'Ni ellir rhoi cynnig ar hwn eto' },
  stuckText: {
    en: 'Something in your copy has to be put right first. Your answers are kept.',
    cy: 'Rhaid cywiro rhywbeth yn eich copi yn gyntaf. Cedwir eich atebion.',
  },
  stuckAt: { en: 'Where:', cy: 'Ble:' },
  // below each page
  behind: { en: 'Behind this page', cy: 'Y tu ôl i’r dudalen hon' },
  behindText: {
    en: 'Only you see this. The person who applies does not.',
    cy: 'Dim ond chi sy’n gweld hyn. Nid yw’r person sy’n gwneud cais yn ei weld.',
  },
  decided: { en: 'What the answers so far decide', cy: 'Beth mae’r atebion hyd yma yn ei benderfynu' },
  nothingDecided: {
    en: 'This service decides nothing by rules.',
    cy: 'Nid yw’r gwasanaeth hwn yn penderfynu dim drwy reolau.',
  },
  rule: { en: 'Rule', cy: 'Rheol' },
  result: { en: 'Result', cy: 'Canlyniad' },
  row: { en: 'Which row decided', cy: 'Pa res a benderfynodd' },
  rowOf: { en: 'Row {n} of {of}', cy: 'Rhes {n} o {of}' },
  waitsFor: { en: 'Waits for an answer to: {labels}', cy: 'Yn aros am ateb i: {labels}' },
  noRow: { en: 'No row holds', cy: 'Nid oes rhes yn dal' },
  unknown: { en: 'Not yet known', cy: 'Ddim yn hysbys eto' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  path: { en: 'The pages so far', cy: 'Y tudalennau hyd yma' },
  here: { en: 'you are here', cy: 'rydych chi yma' },
  more: {
    en: 'Another day, another page, or end the preview',
    cy: 'Diwrnod arall, tudalen arall, neu orffen y rhagolwg',
  },
  // after sending
  resultTitle: { en: 'What would happen', cy: 'Beth fyddai’n digwydd' },
  wouldSend: {
    en: 'The person has sent their request. Nothing was sent here.',
    cy: 'Mae’r person wedi anfon ei gais. Ni anfonwyd dim yma.',
  },
  notYet: {
    en: 'The answers so far do not make a whole request.',
    cy: 'Nid yw’r atebion hyd yma yn gwneud cais cyfan.',
  },
  ends: {
    en: 'The person is led to an end and cannot send a request.',
    cy: 'Mae’r person yn cael ei arwain at ddiwedd ac ni all anfon cais.',
  },
  goTo: { en: 'Go to', cy: 'Mynd i' },
  fee: { en: 'The fee', cy: 'Y ffi' },
  noFee: { en: 'There is nothing to pay', cy: 'Nid oes dim i’w dalu' },
  stage: { en: 'The stage it begins in', cy: 'Y cam y mae’n dechrau ynddo' },
  stageText: { en: 'What the person reads', cy: 'Beth mae’r person yn ei ddarllen' },
  tried: { en: 'Tried for', cy: 'Ar gyfer' },
  change: { en: 'Check or change the answers', cy: 'Gwirio neu newid yr atebion' },
} as const satisfies Readonly<Record<string, Text>>
