import type { Text } from '#core/text.ts'

export const words = {
  none: {
    en: 'There are no free times at the moment. Come back later, or contact us.',
    cy: 'Nid oes amseroedd rhydd ar hyn o bryd. Dewch yn ôl yn nes ymlaen, neu cysylltwch â ni.',
  },
  yours: { en: 'The time you have chosen', cy: 'Yr amser rydych wedi’i ddewis' },
  later: { en: 'Show later dates', cy: 'Dangos dyddiadau diweddarach' },
  earlier: { en: 'Show the earliest dates', cy: 'Dangos y dyddiadau cynharaf' },
  taken: {
    en: 'Choose another time. Somebody else has taken the last place at the time you chose',
    cy: 'Dewiswch amser arall. Mae rhywun arall wedi cymryd y lle olaf ar yr amser a ddewisoch',
  },
} as const satisfies Readonly<Record<string, Text>>
