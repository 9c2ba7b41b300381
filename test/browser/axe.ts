import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { acceptedFindings } from '../../src/platform/govuk/gallery/accepted-findings.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds on a page against WCAG 2.2 A and AA, as lines that say rule, element and what is wrong; without the
 * findings that are accepted with their reason. `within` is the selector of the part to look at. The page must run scripts: axe never ends in one that does not. It is
 * given to a page once, however many documents are turned to on it.
 */
export const findings = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axeSource)
  const run = `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(levels)}, resultTypes: ['violations'], reporter: 'no-passes', preload: false })`
  const { violations } = (await page.evaluate(run)) as AxeResults
  const found: string[] = []
  for (const { id, nodes } of violations)
    for (const node of nodes) {
      const selector = String(node.target[0])
      const kinds = acceptedFindings.filter(({ rule }) => rule === id).map((accepted) => accepted.selector)
      const accepted = await page
        .locator(selector)
        .first()
        .evaluate((element, given) => given.some((kind) => element.matches(kind)), kinds)
      if (!accepted) found.push(`${id}: ${selector}: ${node.failureSummary ?? ''}`)
    }
  return found
}
