import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Who may be the same person', cy: 'Pwy allai fod yr un person' },
  intro: {
    en: 'People who asked for something twice and may have two records here. Nothing is joined until somebody has compared them and decided.',
    cy: 'Pobl a ofynnodd am rywbeth ddwywaith ac y gallai fod ganddynt ddau gofnod yma. Ni chaiff dim ei uno nes bod rhywun wedi’u cymharu a phenderfynu.',
  },
  noneTeam: {
    en: 'There is nobody to decide about among your team’s requests.',
    cy: 'Nid oes neb i benderfynu yn ei gylch ymhlith ceisiadau eich tîm.',
  },
  none: { en: 'There is nobody to decide about.', cy: 'Nid oes neb i benderfynu yn ei gylch.' },
  reminder: {
    en: 'Requests that only named colleagues can open are left out, unless you are one of them.',
    cy: 'Nid yw ceisiadau y gall cydweithwyr penodol yn unig eu hagor wedi’u cynnwys, oni bai eich bod yn un ohonynt.',
  },
  caption: { en: 'To decide', cy: 'I’w penderfynu' },
  one: { en: 'Request', cy: 'Cais' },
  other: { en: 'And request', cy: 'A chais' },
  likely: { en: 'How likely', cy: 'Pa mor debygol' },
  found: { en: 'Found', cy: 'Canfuwyd' },
  act: { en: 'What to do', cy: 'Beth i’w wneud' },
  compare: { en: 'Compare', cy: 'Cymharu' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  showAll: { en: 'Show those of all teams', cy: 'Dangos rhai pob tîm' },
  showTeam: { en: 'Show those of your team', cy: 'Dangos rhai eich tîm' },
  next: { en: 'Next page', cy: 'Tudalen nesaf' },
  first: { en: 'First page', cy: 'Tudalen gyntaf' },
  looked: {
    en: 'That you looked is recorded. The people in this list can see it.',
    cy: 'Mae’r ffaith eich bod wedi edrych wedi’i chofnodi. Gall y bobl yn y rhestr hon ei gweld.',
  },
} as const satisfies Record<string, Text>
