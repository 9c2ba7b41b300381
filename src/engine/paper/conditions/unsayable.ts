/** A condition, or a part of one, that paper has no words for. */
export class Unsayable extends Error {}
