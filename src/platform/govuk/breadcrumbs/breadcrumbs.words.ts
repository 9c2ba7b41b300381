import type { Text } from '#core/text.ts'

export const breadcrumbLabel: Text = { en: 'Breadcrumb', cy: 'Briwsion bara' }
