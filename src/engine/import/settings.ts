import type { Design } from '../design/design.ts'
import type { Category } from '../design/elements.ts'

/** What an organisation that imports forms wants in every design, because the source format has no place for it. */
export interface ImportSettings {
  readonly kind: string
  readonly respondent: Design['respondent']
  readonly confidence: Design['confidence']
  readonly signIn: Design['signIn']
  readonly stages: Design['stages']
  readonly outcomes: NonNullable<Design['outcomes']>
  readonly messages: NonNullable<Design['messages']>
  readonly retention: NonNullable<Design['retention']>
  /** the category of a typed answer whose name and words say nothing of what it tells: the careful one */
  readonly category: Category
}

/** What is filled in where the organisation has said nothing: received, then done or not; kept 24 months after it is closed. */
export const defaultSettings: ImportSettings = {
  kind: 'application',
  respondent: 'anyone',
  confidence: 'none',
  signIn: 'none',
  stages: [
    {
      id: 'received',
      title: { en: 'We have your answers', cy: 'Mae eich atebion gennym' },
      next: ['completed', 'closed'],
    },
    { id: 'completed', title: { en: 'Completed', cy: 'Wedi’i gwblhau' }, outcome: 'completed' },
    { id: 'closed', title: { en: 'Closed', cy: 'Ar gau' }, outcome: 'notTakenForward' },
  ],
  outcomes: [
    { id: 'completed', title: { en: 'Completed', cy: 'Wedi’i gwblhau' }, success: true },
    { id: 'notTakenForward', title: { en: 'Not taken forward', cy: 'Heb fynd ymhellach' }, success: false },
  ],
  messages: [
    {
      id: 'received',
      event: 'submitted',
      by: ['email'],
      subject: { en: 'We have your answers: {service}', cy: 'Mae eich atebion gennym: {service}' },
      body: {
        en: 'We have received your answers. Your reference is {reference}.\n\n{organisation}',
        cy: 'Rydym wedi derbyn eich atebion. Eich cyfeirnod yw {reference}.\n\n{organisation}',
      },
    },
  ],
  retention: { keep: '24 months', after: 'closed', basis: 'public-task' },
  category: 'identity',
}
