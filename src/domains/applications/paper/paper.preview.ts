import { inLocale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { compile } from '#engine/journey/compile.ts'
import { paperForm } from '#engine/paper/paper-form.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { paperView } from './paper.view.ts'

const state = (name: string, design: Design): PreviewState => ({
  name,
  html: (locale) => {
    const frame = previewFrame(locale, '/barchester/services/parking-permit/paper')
    const on = '2026-05-01'
    return paperView({
      frame,
      sheet: {
        form: paperForm(compile(normalise(design)), on),
        design,
        version: '3f9a1c77e2',
        locale,
        organisation: inLocale(frame.organisation?.name, locale),
        contact: frame.organisation?.contact,
        on,
        privacy: 'barsetshire.example/barchester/privacy',
      },
      service: '#service',
      start: '#start',
      pdf: '#pdf',
      pdfLarge: '#pdf-large',
    })
  },
})

const asks = { id: 'asks', type: 'yesNo', label: { en: 'Do you want it?', cy: 'A ydych chi ei eisiau?' } } as const
const { rules: _rules, about: _about, declaration: _declaration, ...bare } = permit
const small: Design = {
  ...bare,
  sections: [],
  pages: [{ id: 'only', title: asks.label, questions: [asks] }],
  sharing: [],
  counted: [],
  measures: [],
  messages: [],
}
const apart: Design = {
  ...small,
  pages: [
    ...small.pages,
    {
      id: 'monitoring',
      title: { en: 'About you', cy: 'Amdanoch chi' },
      questions: [
        {
          id: 'religion',
          type: 'text',
          category: 'equality',
          label: { en: 'What is your religion?', cy: 'Beth yw eich crefydd?' },
        },
      ],
    },
  ],
}

/** A service's form on paper. */
export const paperPreview: Preview = {
  name: 'applications/paper',
  routes: ['GET /:org/services/:service/paper'],
  kind: 'page',
  states: [
    state('as it should be', permit),
    state('one question', small),
    state('questions on a sheet of their own', apart),
    state('a quiet service', { ...permit, quiet: true }),
    { ...state('the longest Welsh', longest(permit)), locale: 'cy' },
    refusedState('no such service'),
  ],
}
