/** A demo is looked at on any day: what a design asks for a time it has asked for this many days. */
const askedFor = 20

interface Dated {
  readonly window?: { readonly opens?: string; readonly closes?: string }
  readonly phases?: readonly { readonly begins: string }[]
}

/** The same design, with the days on which it opens and closes and its phases begin moved so that it is open today (ISO). */
export const inSeason = <Document>(document: Document, today: string): Document => {
  const { window, phases } = document as Dated
  if (!window?.opens) return document
  const days = Temporal.PlainDate.from(today).subtract({ days: askedFor }).since(window.opens).total('days')
  const moved = (day: string): string => Temporal.PlainDate.from(day).add({ days }).toString()
  return {
    ...document,
    window: { ...window, opens: moved(window.opens), ...(window.closes && { closes: moved(window.closes) }) },
    ...(phases && { phases: phases.map((phase) => ({ ...phase, begins: moved(phase.begins) })) }),
  }
}
