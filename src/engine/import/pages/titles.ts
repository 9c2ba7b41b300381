import { onlyShows } from '../components/content.ts'
import type { SourcePage } from '../source/form.ts'
import { words } from '../source/raw.ts'
import { toPlain } from '../words/plain.ts'

const fromPath = (path: string): string => {
  const said = (
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  )
    .replace(/[-_]+/g, ' ')
    .trim()
  return said === '' ? 'Start' : said.charAt(0).toUpperCase() + said.slice(1)
}

/** The title of a page: its own, else that of its first question, else made from its path. */
export const titleOf = (page: SourcePage): { readonly text: string; readonly made: boolean } => {
  const own = toPlain(page.title).text
  if (own) return { text: own, made: false }
  const question = page.components.find(({ type }) => !onlyShows(type))
  const asked = toPlain(words(question?.raw.title)).text
  return { text: asked || toPlain(fromPath(page.path)).text || 'Page', made: true }
}
