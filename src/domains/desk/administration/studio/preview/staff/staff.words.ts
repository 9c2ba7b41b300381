import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'What staff would see', cy: 'Beth fyddai staff yn ei weld' },
  intro: {
    en: 'The request as it would stand at the desk, and everything that it would send to the person, stage by stage.',
    cy: 'Y cais fel y byddai wrth y ddesg, a phopeth y byddai’n ei anfon at y person, fesul cam.',
  },
  open: { en: 'See it as staff would', cy: 'Ei weld fel y byddai staff' },
  incomplete: {
    en: 'The answers do not make a whole request yet, so this is as far as they go.',
    cy: 'Nid yw’r atebion yn gwneud cais cyfan eto, felly dyma mor bell ag y maent yn mynd.',
  },
  answers: { en: 'Answers, by what they are about', cy: 'Atebion, yn ôl yr hyn y maent yn ymwneud ag ef' },
  noAnswers: { en: 'Nothing is answered yet.', cy: 'Nid oes dim wedi’i ateb eto.' },
  mayRead: { en: 'Who may read it:', cy: 'Pwy gaiff ei ddarllen:' },
  mayReadStaff: {
    en: 'staff of your organisation who work on its requests',
    cy: 'staff eich sefydliad sy’n gweithio ar ei geisiadau',
  },
  mayReadNamed: { en: 'only the people who are named on the request', cy: 'dim ond y bobl a enwir ar y cais' },
  mayReadNobody: {
    en: 'nobody who works on the request; it is only counted',
    cy: 'neb sy’n gweithio ar y cais; dim ond ei gyfrif a wneir',
  },
  shared: { en: 'What others may ask for', cy: 'Beth gaiff eraill ofyn amdano' },
  sharedWith: { en: '{who}: {categories}', cy: '{who}: {categories}' },
  stages: { en: 'Stages', cy: 'Camau' },
  stage: { en: 'Stage', cy: 'Cam' },
  goesTo: { en: 'Goes on to', cy: 'Yn mynd ymlaen i' },
  ends: { en: 'The end: {outcome}', cy: 'Y diwedd: {outcome}' },
  movedBy: { en: 'Who may move it', cy: 'Pwy gaiff ei symud' },
  anyOfTeam: { en: 'anybody of the team {team}', cy: 'unrhyw un o’r tîm {team}' },
  anybody: { en: 'any officer', cy: 'unrhyw swyddog' },
  nobody: { en: 'nobody: it has ended', cy: 'neb: mae wedi dod i ben' },
  target: { en: 'Target', cy: 'Targed' },
  waits: { en: 'waits for the applicant', cy: 'yn aros am yr ymgeisydd' },
  begins: { en: 'begins here', cy: 'yn dechrau yma' },
  messages: { en: 'What the person is sent', cy: 'Beth a anfonir at y person' },
  quiet: { en: 'This service is quiet: it sends nothing.', cy: 'Mae’r gwasanaeth hwn yn dawel: nid yw’n anfon dim.' },
  noMessages: { en: 'This service has no messages of its own.', cy: 'Nid oes gan y gwasanaeth hwn negeseuon ei hun.' },
  when: { en: 'When:', cy: 'Pryd:' },
  ways: { en: 'First way that reaches them:', cy: 'Y ffordd gyntaf sy’n eu cyrraedd:' },
  letter: { en: 'The letter of the decision “{stage}”', cy: 'Llythyr y penderfyniad “{stage}”' },
  inEnglish: { en: 'In English', cy: 'Yn Saesneg' },
  inWelsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  sampleName: { en: 'the applicant', cy: 'yr ymgeisydd' },
  sampleWords: { en: '(what the officer writes)', cy: '(yr hyn y mae’r swyddog yn ei ysgrifennu)' },
  sampleAppointment: { en: '(when the appointment is)', cy: '(pryd mae’r apwyntiad)' },
  sampleOfficer: { en: 'The officer', cy: 'Y swyddog' },
} as const satisfies Readonly<Record<string, Text>>

export const eventWords: Readonly<Record<string, Text>> = {
  submitted: { en: 'when the request is sent', cy: 'pan anfonir y cais' },
  moreAsked: { en: 'when more is asked for', cy: 'pan ofynnir am fwy' },
  moreGiven: { en: 'when the person has answered', cy: 'pan fydd y person wedi ateb' },
  decided: { en: 'when it is decided', cy: 'pan benderfynir arno' },
  paid: { en: 'when it is paid', cy: 'pan delir amdano' },
  withdrawn: { en: 'when it is withdrawn', cy: 'pan dynnir ef yn ôl' },
  appointmentMoved: { en: 'when an appointment is moved', cy: 'pan symudir apwyntiad' },
  appointmentCancelled: { en: 'when an appointment is cancelled', cy: 'pan ganslir apwyntiad' },
  appointmentLapsed: { en: 'when an appointment lapses', cy: 'pan ddaw apwyntiad i ben' },
  appointmentAsked: { en: 'when a new time is asked for', cy: 'pan ofynnir am amser newydd' },
  appointmentReminder: { en: 'before an appointment', cy: 'cyn apwyntiad' },
}

export const wayWords: Readonly<Record<string, Text>> = {
  email: { en: 'email', cy: 'e-bost' },
  text: { en: 'text message', cy: 'neges destun' },
  letter: { en: 'letter', cy: 'llythyr' },
}
