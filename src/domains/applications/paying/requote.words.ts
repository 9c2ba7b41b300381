import type { Text } from '#core/text.ts'

/** The words of a fee that changed while a draft waited. */
export const requoteWords = {
  changed: { en: 'The fee has changed since', cy: 'Mae’r ffi wedi newid ers' },
  was: { en: 'It was', cy: 'Yr oedd yn' },
  now: { en: 'It is now', cy: 'Mae bellach yn' },
  more: { en: 'more', cy: 'yn fwy' },
  less: { en: 'less', cy: 'yn llai' },
  choice: {
    en: 'You pay the new fee if you send your application now. Nothing is sent or paid before you choose to.',
    cy: 'Byddwch yn talu’r ffi newydd os anfonwch eich cais nawr. Ni chaiff dim ei anfon na’i dalu cyn i chi ddewis hynny.',
  },
} as const satisfies Record<string, Text>
