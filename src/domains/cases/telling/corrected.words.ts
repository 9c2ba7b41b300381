import type { Design } from '#engine/design/design.ts'
import type { Template } from './template.rules.ts'

const subject = {
  en: 'We have corrected our decision {reference}',
  cy: 'Rydym wedi cywiro ein penderfyniad {reference}',
}
const body = {
  en: `Dear {name},

We have looked again at our decision about your request ({service}) and corrected it.

**{stage}**

{officerWords}

{reasons}

This takes the place of what we wrote before. Read the new letter: {link}

{review}`,
  cy: `Annwyl {name},

Rydym wedi edrych eto ar ein penderfyniad am eich cais ({service}) ac wedi’i gywiro.

**{stage}**

{officerWords}

{reasons}

Mae hwn yn cymryd lle’r hyn a ysgrifennwyd gennym o’r blaen. Darllenwch y llythyr newydd: {link}

{review}`,
}

/** What is told of a corrected decision: by the ways that the design tells a decision by. */
export const correctedTemplate = (design: Design): Template => ({
  id: 'corrected',
  by: (design.messages ?? []).find(({ event }) => event === 'decided')?.by ?? ['letter', 'email'],
  subject,
  body,
})
