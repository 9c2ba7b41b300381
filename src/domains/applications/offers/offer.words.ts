import type { Text } from '#core/text.ts'

export const words = {
  use: { en: 'Use this answer', cy: 'Defnyddio’r ateb hwn' },
  other: { en: 'Give another answer', cy: 'Rhoi ateb arall' },
  stale: {
    en: 'The answer we offered has changed. Look at it again, or give another answer',
    cy: 'Mae’r ateb a gynigiwyd gennym wedi newid. Edrychwch arno eto, neu rhowch ateb arall',
  },
} as const satisfies Record<string, Text>
