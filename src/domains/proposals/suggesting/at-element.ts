import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type DesignInUse, getLiveDesign, getVersion } from '../../designs/design-in-use.ts'
import { questionsOf, type Standing, standingIn } from '../element/element.rules.ts'
import { words } from './suggest.words.ts'

/** What a suggestion is made about: an element as the version had it that the person saw. */
export interface AtElement {
  readonly seen: DesignInUse
  readonly element: string
  readonly standing: Standing
  readonly choices: readonly { readonly element: string; readonly name: Text }[]
  readonly exit: boolean
}

/**
 * The element that an address names, in the version that it names, else in the live one. Of a page with several questions
 * each may be chosen, or the page. Refuses what that version does not have.
 */
export const atElement = async (
  work: Work,
  org: string,
  of: { readonly service: string; readonly about: string | undefined; readonly version: string | undefined },
): Promise<AtElement> => {
  const live = await getLiveDesign(work, org, of.service)
  const seen = of.version === undefined || of.version === live.hash ? live : await getVersion(work, org, of.version)
  const { design } = seen.compiled
  const asked = of.about ?? ''
  const standing = seen.id === of.service ? standingIn(design, asked) : undefined
  if (!standing) throw notFound()
  const [list, id = ''] = asked.split('/')
  const page = list === 'pages' ? id : design.pages.find(({ questions }) => questions?.some((one) => one.id === id))?.id
  const questions = page === undefined ? [] : questionsOf(design, page)
  const [only] = questions
  return {
    seen,
    // A page with one question is that question.
    ...(list === 'pages' && questions.length === 1 && only
      ? { element: only.element, standing: standingIn(design, only.element) ?? standing }
      : { element: asked, standing }),
    choices: list === 'pages' && questions.length > 1 ? [...questions, { element: asked, name: words.wholePage }] : [],
    exit: design.quiet ?? false,
  }
}

export const serviceName = ({ seen }: AtElement): Text => textOf(seen.compiled.design.title)
