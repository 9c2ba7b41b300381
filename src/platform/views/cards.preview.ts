import { cards } from './cards.ts'
import { html } from './html.ts'
import { masthead } from './masthead.ts'
import type { Preview } from './preview.ts'

/** Cards and the masthead of a start page. */
export const cardsPreview: Preview = {
  name: 'cards',
  kind: 'component',
  states: [
    {
      name: 'under a masthead',
      html: (locale) => {
        const welsh = locale === 'cy'
        return html`${masthead({
          title: welsh ? 'Beth hoffech chi ei wneud?' : 'What would you like to do?',
          text: welsh ? 'Gwneud cais, rhoi gwybod a thalu.' : 'Apply, report and pay.',
        })}
${cards([
  {
    title: welsh ? 'Gwastraff gardd' : 'Garden waste',
    href: '#garden',
    text: welsh ? 'Casgliad bob pythefnos.' : 'A collection every two weeks.',
    foot: welsh ? '£50 y flwyddyn' : '£50 a year',
  },
  { title: welsh ? 'Twll yn y ffordd' : 'A pothole', href: '#pothole' },
])}`
      },
    },
    { name: 'one card', html: (locale) => cards([{ title: locale === 'cy' ? 'Talu' : 'Pay', href: '#pay' }]) },
  ],
}
