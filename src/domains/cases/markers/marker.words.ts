import type { Text } from '#core/text.ts'

export const markerWords = {
  until: { en: 'Review by', cy: 'I’w adolygu erbyn' },
  see: { en: 'Warnings about this person', cy: 'Rhybuddion am y person hwn' },
  subject: { en: 'A note on your record: {reference}', cy: 'Nodyn ar eich cofnod: {reference}' },
  body: {
    en: `Dear {name},

We have put a note on the record that we keep of you, for those of our staff who work with you:

**{warning}**

{words}

Only staff who deal with you see it. We will look at it again by {date}, and take it off when it is no longer needed.

If you think that it is wrong, tell us and somebody else will look at it: {link}

You may also complain to the Information Commissioner: https://ico.org.uk/make-a-complaint/`,
    cy: `Annwyl {name},

Rydym wedi rhoi nodyn ar y cofnod a gadwn amdanoch, ar gyfer y rhai o’n staff sy’n gweithio gyda chi:

**{warning}**

{words}

Dim ond staff sy’n delio â chi sy’n ei weld. Byddwn yn edrych arno eto erbyn {date}, ac yn ei dynnu pan nad oes ei angen mwyach.

Os credwch ei fod yn anghywir, dywedwch wrthym a bydd rhywun arall yn edrych arno: {link}

Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth: https://ico.org.uk/make-a-complaint/`,
  },
} as const satisfies Record<string, Text>
