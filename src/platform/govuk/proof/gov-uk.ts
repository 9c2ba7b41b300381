import { readFileSync } from 'node:fs'
import { type Html, trusted } from '#platform/views/html.ts'

const shipped = (path: string): string =>
  readFileSync(
    new URL(`../../../../node_modules/govuk-frontend/dist/govuk/components/${path}`, import.meta.url),
    'utf8',
  )

const drawing = (path: string): Html => trusted(/<svg[\s\S]*?<\/svg>/.exec(shipped(path))?.[0] ?? '')

/** The crown and the logotype may stand on gov.uk only: we keep none, and lend govuk-frontend's own to the two tests. */
export const crown = drawing('footer/template-default.html')
export const logotype = drawing('header/template-default.html')

/** What GOV.UK's own footer says where a page says nothing else. */
export const copyrightOfTheCrown = {
  text: '© Crown copyright',
  href: 'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/',
}
