import type { Text } from '#core/text.ts'

export const paginationLabel: Text = { en: 'Pagination', cy: 'Tudalennau’r canlyniadau' }
export const pageWord: Text = { en: 'Page', cy: 'Tudalen' }

/** The seen and the heard part of the two arrows, in the order of the language. */
export const arrowWords = {
  prev: { seen: { en: 'Previous', cy: 'Blaenorol' }, heard: { en: ' page', cy: ': y dudalen flaenorol' } },
  next: { seen: { en: 'Next', cy: 'Nesaf' }, heard: { en: ' page', cy: ': y dudalen nesaf' } },
} as const satisfies Record<'prev' | 'next', Record<'seen' | 'heard', Text>>
