import type { Text } from '#core/text.ts'

/** The ways of looking at an organisation's own copy of a design. */
export const studioWords = {
  label: { en: 'Ways of looking at your copy', cy: 'Ffyrdd o edrych ar eich copi' },
  studio: { en: 'Build it', cy: 'Ei adeiladu' },
  changes: { en: 'Your changes', cy: 'Eich newidiadau' },
  preview: { en: 'Try it', cy: 'Rhoi cynnig arno' },
  picture: { en: 'Picture', cy: 'Llun' },
  advice: { en: 'Plain words', cy: 'Geiriau plaen' },
  examples: { en: 'Examples', cy: 'Enghreifftiau' },
} as const satisfies Readonly<Record<string, Text>>
