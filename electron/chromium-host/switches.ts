/** The value of `--name=value` on the command line; undefined when it is not there. */
export function switchValue(
  name: string,
  argv: readonly string[] = process.argv,
): string | undefined {
  const prefix = `--${name}=`;
  return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}
