import type { Text } from '#core/text.ts'
import type { Reading } from '#engine/variation/sentences/parts.words.ts'

/** Lists of names, each as one leaf: what the list is called, and how a name in it is read. */
export const namesLeaves: Readonly<Record<string, { readonly name: Text; readonly as: Reading }>> = {
  'questions.accept': {
    name: { en: 'The files that may be sent', cy: 'Y ffeiliau y gellir eu hanfon' },
    as: 'fileKind',
  },
  'questions.ways': { name: { en: 'How the place may be given', cy: 'Sut y gellir rhoi’r lle' }, as: 'way' },
  'rules.lines': {
    name: { en: 'The decisions that it is the sum of', cy: 'Y penderfyniadau y mae’n swm ohonynt' },
    as: 'rule',
  },
  'replacements.keeps': {
    name: { en: 'The figures that stay whatever is said', cy: 'Y ffigurau sy’n aros beth bynnag a ddywedir' },
    as: 'parameter',
  },
  'stages.next': { name: { en: 'What it may lead to', cy: 'Yr hyn y gall arwain ato' }, as: 'stage' },
  'messages.by': { name: { en: 'How it is sent', cy: 'Sut y’i hanfonir' }, as: 'channel' },
  'sharing.categories': { name: { en: 'What is shared', cy: 'Yr hyn a rennir' }, as: 'category' },
}
