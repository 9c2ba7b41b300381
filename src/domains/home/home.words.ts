import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Your account', cy: 'Eich cyfrif' },
  intro: {
    en: 'Everything you have applied for, reported or asked for while signed in.',
    cy: 'Popeth rydych wedi gwneud cais amdano, wedi’i adrodd neu wedi gofyn amdano tra oeddech wedi mewngofnodi.',
  },
  next: { en: 'What to do next', cy: 'Beth i’w wneud nesaf' },
  nothingNext: { en: 'There is nothing that you need to do.', cy: 'Nid oes dim y mae angen i chi ei wneud.' },
  open: { en: 'Under way', cy: 'Ar y gweill' },
  withdrawn: { en: 'Withdrawn', cy: 'Wedi’u tynnu’n ôl' },
  payNow: { en: 'Pay {due}', cy: 'Talu {due}' },
  documents: { en: 'Send the documents', cy: 'Anfon y dogfennau' },
  answerNow: { en: 'Answer our question', cy: 'Ateb ein cwestiwn' },
  readOne: { en: 'Read 1 new message', cy: 'Darllen 1 neges newydd' },
  readMany: { en: 'Read {unread} new messages', cy: 'Darllen {unread} o negeseuon newydd' },
  expected: { en: 'Expected by', cy: 'Disgwylir erbyn' },
  closed: { en: 'Finished', cy: 'Wedi gorffen' },
  drafts: { en: 'Not sent yet', cy: 'Heb eu hanfon eto' },
  keptUntil: { en: 'Kept until', cy: 'Yn cael ei gadw tan' },
  changed: { en: 'Last changed', cy: 'Newidiwyd ddiwethaf' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  none: { en: 'You have not asked for anything yet', cy: 'Nid ydych wedi gofyn am ddim eto' },
  noneText: {
    en: 'When you apply for something or report a problem while you are signed in, you can follow it here.',
    cy: 'Pan fyddwch yn gwneud cais am rywbeth neu’n adrodd problem tra byddwch wedi mewngofnodi, gallwch ei ddilyn yma.',
  },
  sessions: {
    en: 'See where you are signed in, or sign out everywhere',
    cy: 'Gweld ble rydych wedi mewngofnodi, neu allgofnodi ym mhobman',
  },
  work: { en: 'Go to the workspace', cy: 'Mynd i’r man gwaith' },
  contact: { en: 'How we contact you', cy: 'Sut rydym yn cysylltu â chi' },
  papers: { en: 'Your papers (PDF)', cy: 'Eich papurau (PDF)' },
  find: { en: 'Find a service', cy: 'Dod o hyd i wasanaeth' },
} as const satisfies Record<string, Text>
