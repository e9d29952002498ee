/** How to call the npm that runs us (inside `npm start`), or else the one on the path. */
export function npmCommand(env: NodeJS.ProcessEnv): { readonly command: string; readonly args: readonly string[] } {
  const cli = env['npm_execpath']
  return cli !== undefined && /npm-cli\.c?js$/.test(cli)
    ? { command: process.execPath, args: [cli] }
    : { command: 'npm', args: [] }
}
