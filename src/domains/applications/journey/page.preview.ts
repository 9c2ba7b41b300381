import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { readQuestion } from '#engine/questions/read-question.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { behalfWords } from '../behalf/behalf.words.ts'
import { keyingNotice } from '../behalf/keying-notice.view.ts'
import type { Moved } from '../moving/move.rules.ts'
import type { Offers } from '../offers/offer.rules.ts'
import { allAnswers, previewMoved, previewOffers, previewShown } from '../preview-journey.ts'
import { pageView } from './page.view.ts'

interface Shown {
  readonly design?: Design
  readonly values?: Readonly<Record<string, unknown>>
  /** what was typed: the engine says what is wrong with it */
  readonly form?: Form
  readonly exit?: boolean
  readonly offers?: Offers
  readonly moved?: Moved
  /** staff key it in for somebody */
  readonly keyed?: boolean
}

const problemsIn = (questions: NonNullable<Design['pages'][number]['questions']>, form: Form): FieldProblem[] =>
  questions.flatMap((question) => readQuestion(question, form, { asOf: '2026-05-01' }).problems)

const state = (
  name: string,
  id: string,
  { design = permit, values = {}, form, exit = false, offers = {}, moved, keyed = false }: Shown,
): PreviewState => ({
  name,
  html: (locale) => {
    const page = design.pages.find((one) => one.id === id) ?? { id, title: id }
    const questions = page.questions ?? []
    const section = design.sections?.find((one) => one.id === page.section)
    return pageView({
      frame: keyed
        ? {
            ...previewFrame(locale, `/desk/barchester/behalf/1/${id}`, { who: 'officer' }),
            notice: keyingNotice(inLocale(behalfWords.keying, locale).replace('{name}', 'Martha Bunce')),
          }
        : previewFrame(locale, `/barchester/services/parking-permit/apply/${id}`),
      shown: previewShown,
      page,
      questions,
      section: section && inLocale(textOf(section.title), locale),
      values,
      form,
      problems: form ? problemsIn(questions, form) : [],
      offers,
      moved,
      back: '#back',
      action: '#send',
      saveForLater: keyed ? undefined : '#later',
      hidden: previewHidden,
      hasFiles: questions.some(({ type }) => type === 'file'),
      areaOptions: [{ value: 'barchester', text: inLocale({ en: 'Barchester', cy: 'Barchester' }, locale) }],
      findings: undefined,
      times: {},
      exit,
    })
  },
})

const { sections: _sections, ...withoutSections } = permit

/** A page of the journey with its questions. What each type of question looks like stands by itself in the gallery. */
export const pagePreview: Preview = {
  name: 'applications/page',
  routes: [
    'GET /:org/services/:service/apply/:page',
    'POST /:org/services/:service/apply/:page',
    'GET /desk/:org/behalf/:draft/:page',
    'POST /desk/:org/behalf/:draft/:page',
  ],
  kind: 'page',
  states: [
    state('one question', 'plate', {}),
    state('one question, nothing typed', 'plate', { form: {} }),
    state('several questions, with contents', 'zone', {}),
    state('several questions, nothing typed', 'zone', { form: {} }),
    state('without sections', 'zone', { design: withoutSections }),
    state('a group and files', 'car', {}),
    state('a group and files, answered', 'car', { values: allAnswers }),
    state('a group and files, nothing typed', 'car', { form: {} }),
    state('a group wrongly typed', 'car', {
      form: {
        electric: 'yes',
        'drivers[0].driver': '',
        'drivers[0].since.day': '31',
        'drivers[0].since.month': '2',
        'drivers[0].since.year': '2001',
        'drivers[1].driver': 'John Bold',
      },
    }),
    state('personal details', 'you', { values: allAnswers }),
    state('personal details, nothing typed', 'you', { form: {} }),
    state('personal details, wrongly typed', 'you', {
      form: {
        'name.first': 'Eleanor',
        'name.last': '',
        'address.line1': '3 The Close',
        'address.postcode': 'BA',
        email: 'eleanor',
      },
    }),
    state('answers given before', 'you', { offers: previewOffers }),
    state('answers given before, one question', 'plate', {
      offers: {
        plate: { value: allAnswers.plate, source: { from: 'account', service: null, at: null }, mark: 'plate' },
      },
    }),
    state('answers given before, nothing typed', 'you', { offers: previewOffers, form: {} }),
    {
      ...state('answers given before, the longest Welsh', 'you', { design: longest(permit), offers: previewOffers }),
      locale: 'cy',
    },
    state('the form has changed', 'plate', { moved: previewMoved }),
    state('the form has changed, all answers fit', 'zone', { moved: { ...previewMoved, left: [] } }),
    state('a question that changed', 'plate', { moved: { ...previewMoved, told: true } }),
    state('a quiet service', 'zone', { exit: true }),
    { ...state('the longest Welsh', 'zone', { design: longest(permit) }), locale: 'cy' },
    { ...state('the longest Welsh, with errors', 'car', { design: longest(permit), form: {} }), locale: 'cy' },
    state('keyed in for somebody', 'zone', { keyed: true }),
    refusedState('no such page'),
    refusedState(),
  ],
}
