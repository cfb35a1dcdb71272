/** Codes of the shell are snake_case; ids of messages are kebab-case. */
export function slug(code: string): string {
  return code.replaceAll('_', '-');
}
