import { remembered } from '../remembered.ts'
import { contrast } from './contrast.ts'

/** How an organisation looks. Colours are `#rrggbb`. */
export interface Brand {
  /** the header's band, buttons and the footer's edge */
  readonly colour: string
  /** text on that colour; white or black, whichever reads better, where none is given */
  readonly onColour?: string | undefined
  /** the line under the header; decoration only */
  readonly accent?: string | undefined
  /** stands before the name, which says what it is */
  readonly logo?: { readonly path: string; readonly width: number; readonly height: number } | undefined
}

/** A brand's three colours, all there. */
export interface Colours {
  readonly colour: string
  readonly onColour: string
  readonly accent: string
}

/** Pure black: of it and white, one has a contrast of 4.5 with every colour; a softer black leaves a gap. */
const black = '#000000'
const white = '#ffffff'
const isColour = (given: unknown): given is string => typeof given === 'string' && /^#[0-9a-f]{6}$/i.test(given)

/** Moothall's own colours: of a page that is no organisation's, or of one whose colours cannot be read. */
export const plainColours: Colours = { colour: '#1f4b5f', onColour: white, accent: '#d9a441' }

/** Why a brand cannot be used; nothing where it can. Text on the brand's colour needs a contrast of 4.5 (WCAG 1.4.3). */
export const brandFault = (brand: Brand): 'not-a-colour' | 'too-little-contrast' | undefined => {
  const given = [brand.colour, brand.onColour ?? white, brand.accent ?? white]
  if (!given.every(isColour)) return 'not-a-colour'
  return brand.onColour !== undefined && contrast(brand.colour, brand.onColour) < 4.5
    ? 'too-little-contrast'
    : undefined
}

const painted = remembered((brand: Brand): Colours => {
  if (brandFault(brand) !== undefined) return plainColours
  const colour = brand.colour.toLowerCase()
  const readable = contrast(colour, white) >= contrast(colour, black) ? white : black
  return {
    colour,
    onColour: brand.onColour?.toLowerCase() ?? readable,
    accent: brand.accent?.toLowerCase() ?? plainColours.accent,
  }
})

/** The colours to paint with, small letters: the brand's, or Moothall's own where the brand cannot be used. */
export const coloursOf = (brand: Brand | undefined): Colours => (brand ? painted(brand) : plainColours)
