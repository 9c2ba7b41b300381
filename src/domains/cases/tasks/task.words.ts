import type { Text } from '#core/text.ts'

export const taskWords = {
  title: { en: 'Tasks', cy: 'Tasgau' },
  none: { en: 'There is nothing to do for this request yet.', cy: 'Nid oes dim i’w wneud ar gyfer y cais hwn eto.' },
  add: { en: 'Add a task', cy: 'Ychwanegu tasg' },
  what: { en: 'What has to be done?', cy: 'Beth sydd angen ei wneud?' },
  whatHint: {
    en: 'A few words for colleagues, such as “Check the electoral register”. Leave out personal details.',
    cy: 'Ychydig eiriau i gydweithwyr, fel “Gwirio’r gofrestr etholiadol”. Peidiwch â chynnwys manylion personol.',
  },
  whatMissing: { en: 'Enter what has to be done', cy: 'Rhowch yr hyn sydd angen ei wneud' },
  whatLong: {
    en: 'What has to be done must be 200 characters or less',
    cy: 'Rhaid i’r hyn sydd angen ei wneud fod yn 200 nod neu lai',
  },
  who: { en: 'Who does it?', cy: 'Pwy sy’n ei wneud?' },
  anybody: { en: 'Whoever works on the request', cy: 'Pwy bynnag sy’n gweithio ar y cais' },
  teamOf: { en: 'Team', cy: 'Tîm' },
  days: { en: 'Due in how many working days? (optional)', cy: 'O fewn faint o ddiwrnodau gwaith? (dewisol)' },
  daysWrong: {
    en: 'Working days must be a whole number between 0 and 250',
    cy: 'Rhaid i’r diwrnodau gwaith fod yn rhif cyfan rhwng 0 a 250',
  },
  required: {
    en: 'The request cannot move on until it is done',
    cy: 'Ni all y cais symud ymlaen nes iddo gael ei wneud',
  },
  requiredTag: { en: 'Needed first', cy: 'Ei angen yn gyntaf' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  markDone: { en: 'Mark as done', cy: 'Nodi wedi’i wneud' },
  markUndone: { en: 'Not done after all', cy: 'Heb ei wneud wedi’r cyfan' },
  by: { en: 'by', cy: 'erbyn' },
  doneBy: { en: 'Done by', cy: 'Gwnaed gan' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  back: { en: 'Back to the request', cy: 'Yn ôl i’r cais' },
} as const satisfies Record<string, Text>
