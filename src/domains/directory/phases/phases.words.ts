import type { Text } from '#core/text.ts'

export const words = {
  phases: { en: 'What happens when', cy: 'Beth sy’n digwydd pryd' },
  now: { en: 'Now', cy: 'Nawr' },
  over: { en: 'Over', cy: 'Wedi dod i ben' },
  from: { en: 'From', cy: 'O' },
  until: { en: '{from} to {until}', cy: '{from} i {until}' },
  opens: {
    en: 'You can answer from {opens}.',
    cy: 'Gallwch ateb o {opens} ymlaen.',
  },
  opensAndCloses: {
    en: 'You can answer from {opens} until the end of {closes}.',
    cy: 'Gallwch ateb o {opens} tan ddiwedd {closes}.',
  },
  closes: { en: 'Closes', cy: 'Yn cau' },
  closesOn: { en: 'At the end of {closes}', cy: 'Ar ddiwedd {closes}' },
  closed: {
    en: 'This closed at the end of {closes}. Thank you to everybody who answered.',
    cy: 'Caeodd hwn ar ddiwedd {closes}. Diolch i bawb a atebodd.',
  },
} as const satisfies Record<string, Text>
