import type { Text } from '#core/text.ts'

/** The words of the journey's own pages, in both languages of the node. */
export const words = {
  continue: { en: 'Continue', cy: 'Parhau' },
  save: { en: 'Save and continue', cy: 'Cadw a pharhau' },
  suggestQuestion: { en: 'Suggest a change to this question', cy: 'Awgrymu newid i’r cwestiwn hwn' },
  suggestPage: { en: 'Suggest a change to these questions', cy: 'Awgrymu newid i’r cwestiynau hyn' },
  saveForLater: { en: 'Save and come back later', cy: 'Cadw a dychwelyd yn nes ymlaen' },
  back: { en: 'Back', cy: 'Yn ôl' },
  start: { en: 'Start now', cy: 'Dechrau nawr' },
  checkTitle: { en: 'Check your answers before sending', cy: 'Gwiriwch eich atebion cyn eu hanfon' },
  change: { en: 'Change', cy: 'Newid' },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  sendBefore: { en: 'Send it before the end of', cy: 'Anfonwch ef cyn diwedd' },
  nowSend: { en: 'Now send your application', cy: 'Nawr anfonwch eich cais' },
  declaration: {
    en: 'By sending this you confirm that, to the best of your knowledge, what you have told us is correct and complete.',
    cy: 'Drwy anfon hwn, rydych yn cadarnhau, hyd eithaf eich gwybodaeth, fod yr hyn rydych wedi’i ddweud wrthym yn gywir ac yn gyflawn.',
  },
  send: { en: 'Accept and send', cy: 'Derbyn ac anfon' },
  sendAndPay: { en: 'Accept, send and pay', cy: 'Derbyn, anfon a thalu' },
  fee: { en: 'What you will pay', cy: 'Yr hyn y byddwch yn ei dalu' },
  nothingToPay: { en: 'Nothing to pay', cy: 'Dim i’w dalu' },
  changed: { en: 'Important', cy: 'Pwysig' },
  changedText: {
    en: 'Something changed since you last looked: check your answers and what you will pay again before you send.',
    cy: 'Mae rhywbeth wedi newid ers i chi edrych ddiwethaf: gwiriwch eich atebion a’r hyn y byddwch yn ei dalu eto cyn anfon.',
  },
  taskList: { en: 'Your application', cy: 'Eich cais' },
  tasksDone: {
    en: 'You can check your answers and send your application now.',
    cy: 'Gallwch wirio eich atebion ac anfon eich cais nawr.',
  },
  tasksLeft: {
    en: 'Complete each section in turn. We keep your answers as you go.',
    cy: 'Cwblhewch bob adran yn ei thro. Byddwn yn cadw eich atebion wrth i chi fynd.',
  },
  checkAndSend: { en: 'Check your answers and send', cy: 'Gwirio eich atebion ac anfon' },
  doneTitle: { en: 'We have received your application', cy: 'Rydym wedi derbyn eich cais' },
  yourReference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  paid: { en: 'You have paid', cy: 'Rydych wedi talu' },
  whatNext: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  expect: { en: 'You can expect to hear from us by', cy: 'Gallwch ddisgwyl clywed gennym erbyn' },
  follow: { en: 'See your request and its messages', cy: 'Gweld eich cais a’i negeseuon' },
  emailSent: { en: 'We have sent a confirmation to', cy: 'Rydym wedi anfon cadarnhad at' },
  keepReference: {
    en: 'Write down your reference, or print this page. You need the reference if you contact us about this.',
    cy: 'Nodwch eich cyfeirnod, neu argraffwch y dudalen hon. Bydd angen y cyfeirnod arnoch os byddwch yn cysylltu â ni am hyn.',
  },
  backToServices: { en: 'Back to all services', cy: 'Yn ôl i’r holl wasanaethau' },
  signInFirst: {
    en: 'Sign in to go on. We keep the answers that you have given.',
    cy: 'Mewngofnodwch i barhau. Byddwn yn cadw’r atebion rydych wedi’u rhoi.',
  },
  email: { en: 'Your email address', cy: 'Eich cyfeiriad e-bost' },
  emailHint: {
    en: 'We will send a link to this address. The link works for 30 days.',
    cy: 'Byddwn yn anfon dolen i’r cyfeiriad hwn. Bydd y ddolen yn gweithio am 30 diwrnod.',
  },
  sendLink: { en: 'Send me the link', cy: 'Anfonwch y ddolen ataf' },
  linkSent: { en: 'Your answers are saved', cy: 'Mae eich atebion wedi’u cadw' },
  linkSentText: { en: 'We have sent a link to', cy: 'Rydym wedi anfon dolen at' },
  linkLasts: { en: 'It works for 30 days.', cy: 'Bydd yn gweithio am 30 diwrnod.' },
  goOn: { en: 'Go on with your application', cy: 'Parhau â’ch cais' },
  wayBackTitle: { en: 'Check your email', cy: 'Gwiriwch eich e-bost' },
  wayBackText: {
    en: 'If this link is still good, we have sent a 6-digit code to the email address that it belongs to. The code works for 15 minutes.',
    cy: 'Os yw’r ddolen hon yn dal yn ddilys, rydym wedi anfon cod 6 digid i’r cyfeiriad e-bost y mae’n perthyn iddo. Bydd y cod yn gweithio am 15 munud.',
  },
  code: { en: 'Security code', cy: 'Cod diogelwch' },
  codeHint: { en: 'The code is 6 numbers', cy: 'Mae’r cod yn 6 rhif' },
  codeWrong: {
    en: 'Enter the 6-digit code that we sent you, or ask for a new one',
    cy: 'Rhowch y cod 6 digid a anfonwyd atoch, neu gofynnwch am un newydd',
  },
  newCode: { en: 'Send a new code', cy: 'Anfon cod newydd' },
  emailMissing: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  uploaded: { en: 'Uploaded', cy: 'Wedi’i uwchlwytho' },
  saved: { en: 'Saved', cy: 'Wedi’i gadw' },
} as const satisfies Record<string, Text>

/** What stands beside a section on the task list. */
export const stateWords = {
  cannotStart: { en: 'Cannot start yet', cy: 'Methu dechrau eto' },
  notStarted: { en: 'Not yet started', cy: 'Heb ddechrau eto' },
  inProgress: { en: 'In progress', cy: 'Ar y gweill' },
  completed: { en: 'Completed', cy: 'Wedi’i gwblhau' },
} as const satisfies Record<string, Text>
