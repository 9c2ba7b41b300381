import type { Text } from '#core/text.ts'

export const menuWord: Text = { en: 'Menu', cy: 'Dewislen' }
export const serviceInformation: Text = { en: 'Service information', cy: 'Gwybodaeth am y gwasanaeth' }
