import type { Locale } from '#core/text.ts'
import type { PageOwner } from '../../views/frame/frame.ts'
import { html } from '../../views/html.ts'
import type { LayoutOptions } from '../../views/layout.ts'

/** The organisation whose pages the gallery shows. */
export const barchester: PageOwner = {
  slug: 'barchester',
  name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
  brand: { colour: '#6b1f3a', accent: '#c9a227' },
  contact: {
    phone: '01632 960200',
    hours: { en: 'Monday to Friday, 8:30am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 8:30am i 5pm' },
    email: 'help@barchester.example',
    address: ['The Guildhall', 'Market Square', 'Barchester', 'BA1 1AA'],
  },
}

/** The organisation that hosts the place, for pages that are no single organisation's. */
export const barsetshire: PageOwner = {
  slug: 'barsetshire',
  name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' },
  brand: { colour: '#0f4c3a', accent: '#e3b23c' },
  contact: {
    phone: '01632 960100',
    hours: { en: 'Monday to Friday, 8:30am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 8:30am i 5pm' },
  },
}

/** The hidden fields of forms; in the gallery they carry nothing. */
export const previewHidden = html`<input type="hidden" name="_csrf" value="gallery">`

const sessions = {
  nobody: undefined,
  resident: { signedInAs: 'Eleanor Harding', csrf: previewHidden },
  officer: { signedInAs: 'Septimus Grantly', staff: true, csrf: previewHidden },
} as const

/** The frame of a page for who looks at it. `path` is the page's own address; `place`: it is no organisation's page. */
export const previewFrame = (
  locale: Locale,
  path: string,
  { who = 'nobody', place = false }: { readonly who?: keyof typeof sessions; readonly place?: boolean } = {},
): Pick<LayoutOptions, 'organisation' | 'host' | 'session' | 'locale' | 'path'> => ({
  locale,
  path,
  organisation: place ? undefined : barchester,
  host: barsetshire,
  session: sessions[who],
})
