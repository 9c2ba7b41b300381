import type { Text } from '#core/text.ts'

export const words = {
  copy: { en: 'Your copy of your application', cy: 'Eich copi o’ch cais' },
  copyText: {
    en: 'This is what you told {organisation}. Keep it for your records.',
    cy: 'Dyma’r hyn a ddywedasoch wrth {organisation}. Cadwch ef ar gyfer eich cofnodion.',
  },
  receipt: { en: 'Receipt', cy: 'Derbynneb' },
  receiptText: { en: '{organisation} has received your payment.', cy: 'Mae {organisation} wedi derbyn eich taliad.' },
  amount: { en: 'Amount', cy: 'Swm' },
  paidOn: { en: 'Paid on', cy: 'Talwyd ar' },
  total: { en: 'Paid in all', cy: 'Cyfanswm a dalwyd' },
  file: { en: 'The whole file', cy: 'Y ffeil gyfan' },
  forStaff: {
    en: 'Printed by {name} for the purpose: the service that was asked for. That this was printed stands in the record that the person can see.',
    cy: 'Argraffwyd gan {name} at ddiben: y gwasanaeth y gofynnwyd amdano. Mae’r ffaith bod hwn wedi’i argraffu yn y cofnod y gall y person ei weld.',
  },
  download: { en: 'Download', cy: 'Lawrlwytho' },
  downloadCopy: { en: 'Your copy of your application (PDF)', cy: 'Eich copi o’ch cais (PDF)' },
  downloadReceipt: { en: 'Your receipt (PDF)', cy: 'Eich derbynneb (PDF)' },
  downloadFile: { en: 'Everything in your request (PDF)', cy: 'Popeth yn eich cais (PDF)' },
  downloadFileDesk: { en: 'The whole file (PDF)', cy: 'Y ffeil gyfan (PDF)' },
  downloadLetter: { en: 'Download this letter (PDF)', cy: 'Lawrlwytho’r llythyr hwn (PDF)' },
  asJson: { en: 'The request as a data file (JSON)', cy: 'Y cais fel ffeil ddata (JSON)' },
  replaced: { en: 'Files', cy: 'Ffeiliau' },
} as const satisfies Record<string, Text>
