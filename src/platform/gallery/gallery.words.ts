import type { Text } from '#core/text.ts'

export const galleryWords = {
  title: { en: 'Every page and component', cy: 'Pob tudalen a chydran' },
  text: {
    en: 'What people can meet, in every state: with nothing, with much, with each error, in both languages. Nobody here exists.',
    cy: 'Yr hyn y gall pobl ei weld, ym mhob cyflwr: heb ddim, gyda llawer, gyda phob gwall, yn y ddwy iaith. Nid oes neb yma’n bodoli.',
  },
  pages: { en: 'Pages', cy: 'Tudalennau' },
  components: { en: 'Components', cy: 'Cydrannau' },
  states: { en: 'states', cy: 'cyflwr' },
  back: { en: 'Gallery', cy: 'Oriel' },
} as const satisfies Record<string, Text>
