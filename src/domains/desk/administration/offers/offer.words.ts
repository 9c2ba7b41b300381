import type { Text } from '#core/text.ts'

export const words = {
  // who adopted it
  offering: { en: 'Offer changes to the publisher', cy: 'Cynnig newidiadau i’r cyhoeddwr' },
  intro: {
    en: 'What you changed may be good for everybody. The publisher reads what you choose and why, can try it, and takes it or says why not. What you run stays as it is.',
    cy: 'Gall yr hyn a newidioch fod yn dda i bawb. Mae’r cyhoeddwr yn darllen yr hyn a ddewiswch a pham, yn gallu ei brofi, ac yn ei dderbyn neu’n dweud pam ddim. Mae’r hyn rydych yn ei redeg yn aros fel y mae.',
  },
  cannot: {
    en: 'You cannot offer changes of this design: it is yours, or it ships with Moothall and has no publisher here.',
    cy: 'Ni allwch gynnig newidiadau i’r dyluniad hwn: eich un chi ydyw, neu daw gyda Moothall ac nid oes ganddo gyhoeddwr yma.',
  },
  nothing: { en: 'You have changed nothing of it.', cy: 'Nid ydych wedi newid dim ohono.' },
  which: { en: 'Which changes do you offer?', cy: 'Pa newidiadau ydych chi’n eu cynnig?' },
  whichMissing: { en: 'Select the changes that you offer', cy: 'Dewiswch y newidiadau rydych yn eu cynnig' },
  why: { en: 'Why would others want them?', cy: 'Pam fyddai eraill eu heisiau?' },
  whyHint: {
    en: 'The publisher reads this, and the reason of each change, without names',
    cy: 'Bydd y cyhoeddwr yn darllen hwn, a’r rheswm dros bob newid, heb enwau',
  },
  whyMissing: { en: 'Enter why others would want them', cy: 'Rhowch pam fyddai eraill eu heisiau' },
  send: { en: 'Offer them', cy: 'Eu cynnig' },
  made: { en: 'What you offered', cy: 'Beth gynigioch chi' },
  withdraw: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  open: { en: 'Not answered', cy: 'Heb ei ateb' },
  taken: { en: 'Taken', cy: 'Wedi’i dderbyn' },
  declined: { en: 'Not taken', cy: 'Heb ei dderbyn' },
  withdrawn: { en: 'Taken back', cy: 'Wedi’i dynnu’n ôl' },
  offeredOn: { en: 'Offered on', cy: 'Cynigiwyd ar' },
  answer: { en: 'Answer', cy: 'Ateb' },
  inVersion: {
    en: 'It is in the publisher’s newer version.',
    cy: 'Mae yn fersiwn fwy newydd y cyhoeddwr.',
  },
  doneOffered: { en: 'The changes are offered.', cy: 'Mae’r newidiadau wedi’u cynnig.' },
  doneWithdrawn: { en: 'The offer is taken back.', cy: 'Mae’r cynnig wedi’i dynnu’n ôl.' },
  // who published it
  offers: { en: 'What others offer you', cy: 'Beth mae eraill yn ei gynnig i chi' },
  offersText: {
    en: 'Changes of your designs that others made and offer you: try them, take them, or say why not.',
    cy: 'Newidiadau i’ch dyluniadau y mae eraill wedi’u gwneud ac yn eu cynnig i chi: profwch nhw, derbyniwch nhw, neu dywedwch pam ddim.',
  },
  none: { en: 'Nobody has offered you changes yet.', cy: 'Nid oes neb wedi cynnig newidiadau i chi eto.' },
  from: { en: 'From', cy: 'Gan' },
  changes: { en: 'What they changed', cy: 'Beth newidion nhw' },
  theirWhy: { en: 'Why they offer it', cy: 'Pam maen nhw’n ei gynnig' },
  tried: { en: 'What comes of it in your copy', cy: 'Beth a ddaw ohono yn eich copi' },
  again: { en: 'See what comes of it', cy: 'Gweld beth a ddaw ohono' },
  take: { en: 'Take it into your copy', cy: 'Ei dderbyn i’ch copi' },
  takeText: {
    en: 'Nothing is live by this. Your next version says whose change it is.',
    cy: 'Nid oes dim yn fyw drwy hyn. Bydd eich fersiwn nesaf yn dweud newid pwy ydyw.',
  },
  decline: { en: 'Do not take it', cy: 'Peidio â’i dderbyn' },
  declineWhy: { en: 'Why do you not take it?', cy: 'Pam nad ydych yn ei dderbyn?' },
  declineHint: { en: 'Whoever offered it reads this', cy: 'Bydd y sawl a’i cynigiodd yn darllen hwn' },
  declineMissing: { en: 'Enter why you do not take it', cy: 'Rhowch pam nad ydych yn ei dderbyn' },
  copyChanged: {
    en: 'Your copy changed while you were looking. Look at what comes of it now, then decide.',
    cy: 'Newidiodd eich copi tra oeddech yn edrych. Edrychwch ar yr hyn a ddaw ohono nawr, yna penderfynwch.',
  },
  doneTaken: {
    en: 'It is in your copy. Publish it when you are ready.',
    cy: 'Mae yn eich copi. Cyhoeddwch ef pan fyddwch yn barod.',
  },
  doneDeclined: { en: 'Your answer is written down.', cy: 'Mae eich ateb wedi’i gofnodi.' },
} as const satisfies Record<string, Text>
