import type { Text } from '#core/text.ts'

/** Documents that are asked for later: as the person and as the officer read of them. */
export const words = {
  wanted: { en: 'Documents we need from you', cy: 'Dogfennau y mae eu hangen arnom gennych chi' },
  asked: { en: 'Documents asked for', cy: 'Dogfennau y gofynnwyd amdanynt' },
  none: { en: 'No documents have been asked for.', cy: 'Ni ofynnwyd am unrhyw ddogfennau.' },
  waiting: { en: 'Not sent yet', cy: 'Heb ei hanfon eto' },
  received: { en: 'Received', cy: 'Derbyniwyd' },
  notNeeded: { en: 'Not needed any more', cy: 'Dim ei hangen mwyach' },
  sentOn: { en: 'sent by the applicant on', cy: 'anfonwyd gan yr ymgeisydd ar' },
  sentByYou: { en: 'you sent it on', cy: 'anfonoch hi ar' },
  page: { en: 'Ask for documents', cy: 'Gofyn am ddogfennau' },
  link: {
    en: 'Ask for documents, or accept what has come',
    cy: 'Gofyn am ddogfennau, neu dderbyn yr hyn sydd wedi dod',
  },
  message: { en: 'Your message to the applicant', cy: 'Eich neges i’r ymgeisydd' },
  messageHint: {
    en: 'They see these words above the list. Say what happens when everything has come.',
    cy: 'Byddant yn gweld y geiriau hyn uwchben y rhestr. Dywedwch beth sy’n digwydd pan fydd popeth wedi dod.',
  },
  messageMissing: { en: 'Enter your message to the applicant', cy: 'Rhowch eich neges i’r ymgeisydd' },
  document: { en: 'Document', cy: 'Dogfen' },
  what: { en: 'What do you need?', cy: 'Beth sydd ei angen arnoch?' },
  whatHint: {
    en: 'For example, a bank statement for March 2026',
    cy: 'Er enghraifft, cyfriflen banc ar gyfer Mawrth 2026',
  },
  why: { en: 'Why do you need it?', cy: 'Pam mae ei hangen arnoch?' },
  whatMissing: { en: 'Enter what you need', cy: 'Rhowch yr hyn sydd ei angen arnoch' },
  whyMissing: { en: 'Enter why you need it', cy: 'Rhowch pam mae ei hangen arnoch' },
  another: { en: 'Add another document', cy: 'Ychwanegu dogfen arall' },
  ask: { en: 'Ask and wait', cy: 'Gofyn ac aros' },
  cannotAsk: {
    en: 'Nothing can be asked for at this stage. Move the request on first.',
    cy: 'Ni ellir gofyn am ddim ar y cam hwn. Symudwch y cais ymlaen yn gyntaf.',
  },
  accept: { en: 'Go on without some of them', cy: 'Parhau heb rai ohonynt' },
  acceptLabel: { en: 'Which are not needed any more?', cy: 'Pa rai nad oes eu hangen mwyach?' },
  acceptMissing: { en: 'Select what is not needed any more', cy: 'Dewiswch yr hyn nad oes ei angen mwyach' },
  reason: { en: 'Why not?', cy: 'Pam ddim?' },
  reasonHint: { en: 'The applicant sees this.', cy: 'Bydd yr ymgeisydd yn gweld hyn.' },
  reasonMissing: { en: 'Enter why they are not needed', cy: 'Rhowch pam nad oes eu hangen' },
  acceptButton: { en: 'Go on without them', cy: 'Parhau hebddynt' },
  clock: {
    en: 'The due date is paused until everything has come, or until you go on without the rest.',
    cy: 'Mae’r dyddiad targed wedi’i oedi nes bod popeth wedi dod, neu nes i chi barhau heb y gweddill.',
  },
  upload: { en: 'Upload', cy: 'Uwchlwytho' },
  someLeft: {
    en: 'You can send some now and the rest later. We go on when we have everything.',
    cy: 'Gallwch anfon rhai nawr a’r gweddill yn nes ymlaen. Byddwn yn parhau pan fydd popeth gennym.',
  },
  keptHere: { en: 'Files so far', cy: 'Ffeiliau hyd yn hyn' },
  remove: { en: 'Do not send', cy: 'Peidio ag anfon' },
  back: { en: 'Back to the request', cy: 'Yn ôl i’r cais' },
  virus: {
    en: 'We found a virus in a file that you sent us and removed it. Nobody has opened it. Send a clean copy: check your device with anti-virus software first, or photograph the pages with your phone.',
    cy: 'Daethom o hyd i feirws mewn ffeil a anfonoch atom ac fe’i dileuwyd. Nid oes neb wedi’i hagor. Anfonwch gopi glân: gwiriwch eich dyfais â meddalwedd gwrthfeirws yn gyntaf, neu tynnwch lun o’r tudalennau â’ch ffôn.',
  },
  virusWhy: { en: 'the copy that you sent had a virus in it', cy: 'roedd feirws yn y copi a anfonoch' },
} as const satisfies Record<string, Text>
