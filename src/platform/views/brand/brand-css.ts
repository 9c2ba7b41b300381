import { createHash } from 'node:crypto'
import type { Asset } from '../asset.ts'
import { remembered } from '../remembered.ts'
import { type Brand, brandFault, type Colours, coloursOf } from './brand.ts'

const css = ({ colour, onColour, accent }: Colours): string => `:root {
  --govuk-brand-colour: ${colour};
  --govuk-template-background-colour: color-mix(in srgb, ${colour} 7%, #fff);
  --govuk-surface-background-colour: color-mix(in srgb, ${colour} 5%, #fff);
  --govuk-surface-border-colour: color-mix(in srgb, ${colour} 25%, #fff);
  --moothall-on-brand: ${onColour};
  --moothall-brand-dark: color-mix(in srgb, ${colour} 75%, #000);
  --moothall-accent: ${accent};
}
`

/** Changes when the sheet above does, so that a browser keeps none that is old. */
const edition = createHash('sha256')
  .update(css(coloursOf(undefined)))
  .digest('hex')
  .slice(0, 8)
const wanted = new RegExp(`^/assets/brand-${edition}-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\\.css$`)

const pathOf = ({ colour, onColour, accent }: Colours): string =>
  `/assets/brand-${edition}-${[colour, onColour, accent].map((hex) => hex.slice(1)).join('-')}.css`
const plainPath = pathOf(coloursOf(undefined))
const ownPath = remembered((brand: Brand) => pathOf(coloursOf(brand)))

/** The address of an organisation's style sheet. It holds the colours themselves, so nothing needs to be looked up. */
export const brandPath = (brand: Brand | undefined): string => (brand ? ownPath(brand) : plainPath)

/** The style sheet at such an address; undefined where there is none, or where its text could not be read. */
export const brandAsset = (path: string): Asset | undefined => {
  const [, colour, onColour, accent] = wanted.exec(path) ?? []
  if (colour === undefined) return undefined
  const brand = { colour: `#${colour}`, onColour: `#${onColour}`, accent: `#${accent}` }
  if (brandFault(brand) !== undefined) return undefined
  return { path, type: 'text/css; charset=utf-8', body: Buffer.from(css(brand)) }
}

/** An organisation's style sheet: the colours of its brand as the variables that the common sheet paints with. */
export const brandCss = (brand: Brand | undefined): string => css(coloursOf(brand))
