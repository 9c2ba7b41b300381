import type { Text } from '#core/text.ts'

export const words = {
  heading: { en: 'Your appointment', cy: 'Eich apwyntiad' },
  headingDesk: { en: 'Appointment', cy: 'Apwyntiad' },
  change: { en: 'Change or cancel', cy: 'Newid neu ganslo' },
  changeDesk: { en: 'Move or cancel the appointment', cy: 'Symud neu ganslo’r apwyntiad' },
  choose: { en: 'Choose a time', cy: 'Dewis amser' },
  addToCalendar: { en: 'Add it to your calendar', cy: 'Ychwanegu at eich calendr' },
  none: { en: 'No appointment', cy: 'Dim apwyntiad' },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  lapsed: {
    en: 'It was not paid for in time, so the place is free for others. Pay, and then choose a time.',
    cy: 'Ni thalwyd amdano mewn pryd, felly mae’r lle’n rhydd i eraill. Talwch, ac yna dewiswch amser.',
  },
  payFirst: { en: 'Pay, and then choose a time.', cy: 'Talwch, ac yna dewiswch amser.' },
  lapsedDesk: { en: 'Not paid for in time', cy: 'Ni thalwyd amdano mewn pryd' },
  mustMove: {
    en: 'This time is no longer possible. Choose another.',
    cy: 'Nid yw’r amser hwn yn bosibl mwyach. Dewiswch un arall.',
  },
  until: { en: 'You can change or cancel it until', cy: 'Gallwch ei newid neu ei ganslo hyd at' },
  tooLate: {
    en: 'It is too late to change it here. Contact us if you cannot keep it.',
    cy: 'Mae’n rhy hwyr i’w newid yma. Cysylltwch â ni os na allwch ei gadw.',
  },
  title: { en: 'Change your appointment', cy: 'Newid eich apwyntiad' },
  titleNew: { en: 'Choose a time', cy: 'Dewiswch amser' },
  titleDesk: { en: 'Move the appointment for the applicant', cy: 'Symud yr apwyntiad dros yr ymgeisydd' },
  introDesk: {
    en: 'The applicant is told of the new time in their language.',
    cy: 'Dywedir wrth yr ymgeisydd am yr amser newydd yn eu hiaith.',
  },
  now: { en: 'Appointment now', cy: 'Apwyntiad nawr' },
  before: { en: 'Appointment before', cy: 'Apwyntiad blaenorol' },
  newTime: { en: 'Choose a new time', cy: 'Dewiswch amser newydd' },
  save: { en: 'Change the appointment', cy: 'Newid yr apwyntiad' },
  book: { en: 'Book this time', cy: 'Trefnu’r amser hwn' },
  keep: { en: 'Leave it as it is', cy: 'Ei adael fel y mae' },
  missing: { en: 'Select a time', cy: 'Dewiswch amser' },
  full: {
    en: 'Choose another time. The last place at the time you chose has just been taken',
    cy: 'Dewiswch amser arall. Mae’r lle olaf ar yr amser a ddewisoch newydd ei gymryd',
  },
  cancelTitle: { en: 'Cancel the appointment', cy: 'Canslo’r apwyntiad' },
  cancelText: {
    en: 'Your place goes to somebody else. Your request stays open, and you can choose another time later.',
    cy: 'Bydd eich lle yn mynd i rywun arall. Bydd eich cais yn aros ar agor, a gallwch ddewis amser arall yn nes ymlaen.',
  },
  cancelTextDesk: {
    en: 'The place goes to somebody else. The request stays open, and the applicant is asked to choose another time.',
    cy: 'Bydd y lle yn mynd i rywun arall. Bydd y cais yn aros ar agor, a gofynnir i’r ymgeisydd ddewis amser arall.',
  },
  cancel: { en: 'Cancel the appointment', cy: 'Canslo’r apwyntiad' },
} as const satisfies Readonly<Record<string, Text>>
