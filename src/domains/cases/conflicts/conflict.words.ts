import type { Text } from '#core/text.ts'

export const conflictWords = {
  problem: {
    en: 'This request changed while you were writing. Read what changed, then send yours again or change it first.',
    cy: 'Newidiodd y cais hwn tra oeddech yn ysgrifennu. Darllenwch beth newidiodd, yna anfonwch eich testun eto neu ei newid yn gyntaf.',
  },
  title: { en: 'What changed while you were writing', cy: 'Beth newidiodd tra oeddech yn ysgrifennu' },
  notSent: {
    en: 'Nothing that you wrote was sent yet, and nothing of it is lost.',
    cy: 'Ni anfonwyd dim a ysgrifennwyd gennych eto, ac nid oes dim wedi’i golli.',
  },
  yours: { en: 'What you wrote', cy: 'Yr hyn a ysgrifennwyd gennych chi' },
  noForm: {
    en: 'The request has moved on, so this can no longer be sent as it is. Copy your words if you need them.',
    cy: 'Mae’r cais wedi symud ymlaen, felly ni ellir anfon hyn fel y mae mwyach. Copïwch eich geiriau os oes eu hangen arnoch.',
  },
} as const satisfies Record<string, Text>
