import type { Preview } from '#platform/views/preview.ts'
import { tabs } from './tabs.ts'

/** How it looks in the gallery. */
export const tabsPreview: Preview = {
  name: 'govuk/tabs',
  kind: 'component',
  states: [
    {
      name: 'two',
      html: (locale) =>
        tabs({
          locale,
          items: [
            {
              label: locale === 'cy' ? 'Yn aros' : 'Waiting',
              id: 'waiting',
              panel: locale === 'cy' ? 'Nid oes dim yn aros.' : 'Nothing is waiting.',
            },
            {
              label: locale === 'cy' ? 'Wedi’i wneud' : 'Done',
              id: 'done',
              panel: locale === 'cy' ? 'Mae tri achos wedi’u gwneud.' : 'Three cases are done.',
            },
          ],
        }),
    },
  ],
}
