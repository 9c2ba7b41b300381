/**
 * A design's pattern as a regular expression; undefined where it is none (refused when the design is saved). Without the
 * `u` flag wherever it can be: only such a one falls back to V8's linear matcher when it backtracks too often, so that
 * no pattern and no text together can hold up a process that turns that on.
 */
export const patternOf = (source: string): RegExp | undefined => {
  try {
    return new RegExp(source, /\\[pPu]\{/.test(source) ? 'u' : '')
  } catch {
    return undefined
  }
}
