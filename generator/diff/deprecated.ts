/** Whether an operation or a method is to go. */
export const isDeprecated = ({ deprecated }: { readonly deprecated?: boolean | string }): boolean =>
  deprecated !== undefined && deprecated !== false;
