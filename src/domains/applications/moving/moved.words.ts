import type { Text } from '#core/text.ts'

export const words = {
  changed: {
    en: 'This form has changed since you last answered',
    cy: 'Mae’r ffurflen hon wedi newid ers i chi ateb ddiwethaf',
  },
  allFit: {
    en: 'All your answers still fit. Nothing is lost.',
    cy: 'Mae eich atebion i gyd yn dal i fod yn addas. Nid oes dim ar goll.',
  },
  others: { en: 'Your other answers are kept.', cy: 'Mae eich atebion eraill wedi’u cadw.' },
  these: { en: 'These have changed since you last answered:', cy: 'Mae’r rhain wedi newid ers i chi ateb ddiwethaf:' },
  again: { en: 'We ask you this again.', cy: 'Byddwn yn gofyn hyn i chi eto.' },
  gone: {
    en: 'We no longer ask this, and do not send it.',
    cy: 'Nid ydym yn gofyn hyn mwyach, ac ni chaiff ei anfon.',
  },
  youSaid: { en: 'You answered', cy: 'Eich ateb oedd' },
  before: { en: 'Before this question changed, you answered:', cy: 'Cyn i’r cwestiwn hwn newid, eich ateb oedd:' },
  notSent: { en: 'What you answered before the form changed', cy: 'Eich atebion cyn i’r ffurflen newid' },
} as const satisfies Record<string, Text>
