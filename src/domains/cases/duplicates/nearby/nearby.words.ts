import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Perhaps the same matter', cy: 'Yr un mater, efallai' },
  intro: {
    en: 'Requests of this service about the same place, sent within three months.',
    cy: 'Ceisiadau am y gwasanaeth hwn ynghylch yr un lle, a anfonwyd o fewn tri mis.',
  },
  metres: { en: 'about {metres} metres away', cy: 'tua {metres} metr i ffwrdd' },
  same: { en: 'at the same place', cy: 'yn yr un lle' },
  sent: { en: 'sent {date}', cy: 'anfonwyd {date}' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
} as const satisfies Record<string, Text>
