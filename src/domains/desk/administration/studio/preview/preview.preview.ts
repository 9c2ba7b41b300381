import type { Text } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { pageView } from '../../../../applications/journey/page.view.ts'
import { allAnswers, previewEvaluation, previewShown, someAnswers } from '../../../../applications/preview-journey.ts'
import { previewOf } from '../../administration.preview.ts'
import { problem } from '../../form.rules.ts'
import { words as exampleWords } from '../examples/examples.words.ts'
import { type SaveExampleView, saveExampleView } from '../examples/save-example.view.ts'
import { type BannerOf, previewBanner } from './banner.view.ts'
import { behindView } from './behind.view.ts'
import { type PreviewView, previewView } from './preview.view.ts'
import { words } from './preview.words.ts'
import { type ResultView, resultView } from './result.view.ts'

const path = '/services/parking-permit/preview'
const service = 'parking-permit'
const shorter: Text = {
  en: 'Ask for the registration number only, in fewer words, on the page about the car',
  cy: 'Gofyn am y rhif cofrestru yn unig, mewn llai o eiriau, ar y dudalen am y car',
}
const banner = (locale: BannerOf['locale'], more: Partial<BannerOf> = {}) =>
  previewBanner({ locale, day: undefined, about: null, example: false, leave: '#leave', ...more })
const tried = (locale: BannerOf['locale'], answers: Readonly<Record<string, unknown>>) => {
  const evaluation = previewEvaluation(answers)
  return { org: 'barchester', service, locale, design: permit, evaluation }
}

const hub = (name: string, more: Partial<PreviewView> = {}, of?: Partial<BannerOf>, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    previewView({
      ...previewOf(shown, path),
      service,
      design: permit,
      banner: of && banner(shown, { leave: undefined, ...of }),
      faults: [],
      path: previewEvaluation({}).path,
      begun: false,
      action: '#act',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    }),
})

const proposal: Partial<BannerOf> = { day: '2027-04-01', about: { title: shorter, back: '/desk/barchester' } }
const faults: PreviewView['faults'] = [
  {
    page: 'zone',
    question: 'zone',
    message: {
      en: 'A condition names “colour”, and there is no such question',
      cy: 'Mae amod yn enwi “colour”, ac nid oes cwestiwn o’r fath',
    },
  },
  { message: { en: 'A rule reads itself', cy: 'Mae rheol yn darllen ei hun' } },
]

/** Where a preview begins. */
export const previewPreview: Preview = {
  name: 'administration/preview',
  routes: [
    'GET /desk/:org/administration/services/:design/preview',
    'POST /desk/:org/administration/services/:design/preview',
  ],
  kind: 'page',
  states: [
    hub('nothing answered'),
    hub('ended', { done: words.ended }),
    hub(
      'answers so far, and a proposal on another day',
      { begun: true, path: previewEvaluation(someAnswers).path },
      proposal,
    ),
    hub('it cannot be tried', { faults, path: [], begun: true }, { example: true }),
    hub('the longest Welsh, no such day', { problems: [problem('day', 'date', words.dayWrong)] }, proposal, 'cy'),
    refusedState(),
  ],
}

const choose: Text = { en: 'Choose an answer', cy: 'Dewiswch ateb' }

const step = (name: string, of: Partial<BannerOf>, form?: Readonly<Record<string, string>>): PreviewState => ({
  name,
  html: (shown) => {
    const at = tried(shown, someAnswers)
    const [page] = permit.pages
    if (!page) throw new Error('the gallery’s design has a page')
    return pageView({
      frame: {
        ...previewOf(shown, `${path}/page/${page.id}`).frame,
        notice: banner(shown, of),
        below: behindView(at, page.id),
      },
      shown: previewShown,
      page,
      questions: page.questions ?? [],
      section: undefined,
      values: form ? {} : someAnswers,
      form,
      problems: form
        ? (page.questions ?? []).map(({ id: field }) => ({ field, code: 'missing', message: choose }))
        : [],
      offers: {},
      moved: undefined,
      back: '#back',
      action: '#answer',
      saveForLater: undefined,
      hidden: previewHidden,
      hasFiles: false,
      areaOptions: [],
      findings: undefined,
      times: {},
      exit: false,
    })
  },
})

/** A page of a preview: the resident's own, with what says that it is one and what stands behind it. */
export const previewStepPreview: Preview = {
  name: 'administration/preview-step',
  routes: [
    'GET /desk/:org/administration/services/:design/preview/page/:page',
    'POST /desk/:org/administration/services/:design/preview/page/:page',
  ],
  kind: 'page',
  states: [
    step('as the resident sees it', {}),
    step('out of its turn, of a proposal', { ...proposal, offPath: true }),
    step('something wrong', { example: true }, {}),
    refusedState(),
  ],
}

const saving = (locale: BannerOf['locale'], more: Partial<SaveExampleView> = {}) =>
  saveExampleView({
    ...{ locale, languages: ['en', 'cy'], alone: true, action: '#save', hidden: previewHidden },
    ...{ values: {}, problems: [], ...more },
  })
const untitled = [
  problem('title.en', 'missing', exampleWords.nameMissingEnglish),
  problem('title.cy', 'missing', exampleWords.nameMissingWelsh),
]

const result = (
  name: string,
  answers: Readonly<Record<string, unknown>>,
  more: Partial<ResultView> = {},
): PreviewState => ({
  name,
  html: (shown) =>
    resultView({
      ...previewOf(shown, `${path}/result`),
      tried: tried(shown, answers),
      banner: banner(shown),
      day: '2026-05-01',
      then: saving(shown),
      ...more,
    }),
})

/** What the answers of a preview come to. */
export const previewResultPreview: Preview = {
  name: 'administration/preview-result',
  routes: [
    'GET /desk/:org/administration/services/:design/preview/result',
    'POST /desk/:org/administration/services/:design/preview/result',
  ],
  kind: 'page',
  states: [
    result('a whole request', allAnswers),
    result('some answers', someAnswers),
    result('an end', { zone: 'none', drive: true }),
    {
      name: 'an example without a title',
      html: (shown) =>
        resultView({
          ...previewOf(shown, `${path}/result`),
          tried: tried(shown, allAnswers),
          banner: banner(shown),
          day: '2026-05-01',
          then: saving(shown, { problems: untitled }),
          problems: untitled,
        }),
    },
    {
      name: 'with a proposal on top',
      html: (shown) =>
        resultView({
          ...previewOf(shown, `${path}/result`),
          tried: tried(shown, allAnswers),
          banner: banner(shown, proposal),
          day: '2027-04-01',
          then: saving(shown, { alone: false }),
        }),
    },
    refusedState(),
  ],
}
