/**
 * A value as it stands in a path, a query or a form: all but letters, digits and `-._~` is percent-encoded, so that nothing in it ends it.
 * @throws URIError where a surrogate is alone.
 */
export const encodeText = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
