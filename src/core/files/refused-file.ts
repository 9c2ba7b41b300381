/**
 * Why a file is not taken:
 * too-big, empty, too-many · wrong-ending: its name says another format than its content · two-formats: it is a file of a
 * second format too (a polyglot) · bomb: it would unfold to far more than it is · pixels: as a picture too large to show ·
 * active: it does something by itself when it is opened · macros · protected: a password · markup: a web page or SVG ·
 * broken: it cannot be read as what it says it is · not-taken: files cannot be taken here now.
 */
export type FileFault =
  | 'too-big'
  | 'empty'
  | 'too-many'
  | 'wrong-ending'
  | 'two-formats'
  | 'bomb'
  | 'pixels'
  | 'active'
  | 'macros'
  | 'protected'
  | 'markup'
  | 'broken'
  | 'not-taken'

/** A file that was sent and not kept: its name (safe to show) and why. `most`: the most bytes, or files, that are taken. */
export interface RefusedFile {
  readonly name: string
  readonly fault: FileFault
  readonly most?: number
}
