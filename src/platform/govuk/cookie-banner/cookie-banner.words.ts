import type { Text } from '#core/text.ts'

export const cookieBannerLabel: Text = { en: 'Cookie banner', cy: 'Baner cwcis' }
