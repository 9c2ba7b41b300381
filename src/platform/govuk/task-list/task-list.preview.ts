import type { Preview } from '#platform/views/preview.ts'
import { taskList } from './task-list.ts'

/** How it looks in the gallery. */
export const taskListPreview: Preview = {
  name: 'govuk/task-list',
  kind: 'component',
  states: [
    {
      name: 'some done',
      html: (locale) =>
        taskList({
          items: [
            {
              title: locale === 'cy' ? 'Eich eiddo' : 'Your property',
              href: '#property',
              status: locale === 'cy' ? 'Wedi’i gwblhau' : 'Completed',
            },
            {
              title: locale === 'cy' ? 'Eich biniau' : 'Your bins',
              hint: locale === 'cy' ? 'Hyd at bedwar' : 'Up to four',
              href: '#bins',
              status: { tag: { text: locale === 'cy' ? 'Heb ei gwblhau' : 'Incomplete', classes: 'govuk-tag--blue' } },
            },
            {
              title: locale === 'cy' ? 'Talu' : 'Pay',
              status: {
                text: locale === 'cy' ? 'Ni ellir dechrau eto' : 'Cannot start yet',
                classes: 'govuk-task-list__status--cannot-start-yet',
              },
            },
          ],
        }),
    },
  ],
}
