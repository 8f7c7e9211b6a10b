// Checks what must be true before a release, with one function for each thing. Each function takes the facts and
// returns the first fault as a sentence, or undefined. The functions read nothing themselves: scripts/tools/release.mjs
// gathers the facts.

/** Every change is committed. `status` is what `git status --porcelain` prints. */
export const treeFault = ({status}) =>
  status.trim() ? `The tree is not clean:\n${status.trimEnd()}\nCommit it, or put it away.` : undefined;

/**
 * package.json says where the project lives: npm requires this before it signs, and users need it to report a fault.
 */
export function fieldsFault({manifest}) {
  const fields = {
    'repository.url': manifest.repository?.url,
    homepage: manifest.homepage,
    'bugs.url': manifest.bugs?.url,
  };
  const missing = Object.keys(fields).filter((name) => !/^(?:git\+)?https:\/\/\S+$/.test(fields[name] ?? ''));
  return missing.length ? `package.json has no https address as ${missing.join(', ')}.` : undefined;
}

/** Every file that names a version names this one. `said` holds the version in each file, by the file's name. */
export function versionsFault({manifest: {version}, said}) {
  const other = Object.entries(said).find(([, each]) => each !== version);
  return other && `package.json says ${version}, but ${other[0]} says ${other[1] ?? 'nothing'}.`;
}

/** CHANGELOG.md begins with this version, and says what is in it. */
export function changelogFault({manifest: {version}, changelog}) {
  const [, heading, lines] = /^## (.*)\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  if (heading?.split(' ')[0] !== version) return `CHANGELOG.md begins with “${heading}”, not with “${version}”.`;
  return lines.trim() ? undefined : `CHANGELOG.md says nothing of ${version}.`;
}

/** We have read every source of a number or a claim within the last year. Days are ISO dates. */
export function contentsFault({contentCheckedOn, today}) {
  const days = (Date.parse(today) - Date.parse(contentCheckedOn)) / 86_400_000;
  if (days >= 0 && days <= 365) return undefined;
  return `A source was last read on ${contentCheckedOn}. Run npm run sources, read it, and write the day into sources.ts.`;
}

/** A build in a clean clone gives the committed files. `changed` is what `git status --porcelain` prints there. */
export const buildFault = ({changed}) =>
  changed.trim() ? `A clean build gives other files than the committed ones:\n${changed.trimEnd()}` : undefined;

/**
 * The package works in the six apps. `apps` is what `scripts/tools/apps.mjs` prints; its counts may come before its
 * times.
 */
export function appsFault({apps}) {
  const [counts, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(apps) ?? [];
  if (Number(passed) > 0 && failed === '0') return undefined;
  return `The package does not work in the six apps: ${counts ?? 'they were not run'}.\n${apps}`;
}

/**
 * Everything else that CI checks passes, on this commit and nothing else. `ci` is what `.ci/run` printed: its first line
 * names the commit. `head` is the hash of ours.
 */
export function ciFault({ci, head}) {
  if (ci === undefined) return 'Run .ci/run on a clean checkout, keep what it prints, and name that file with --ci.';
  const lines = ci.trim().split('\n');
  if (lines[0] !== `commit ${head} clean`) return `.ci/run began with “${lines[0]}”, not with “commit ${head} clean”.`;
  const last = lines.at(-1);
  return /^[1-9]\d* passed, 0 failed$/.test(last) ? undefined : `.ci/run ended with “${last}”.`;
}

/** The commit has a signed tag with the version's name. `tags` are those tags of the commit whose signature is good. */
export const tagFault = ({manifest: {version}, tags}) =>
  tags.includes(`v${version}`) ? undefined : `The commit has no signed tag v${version}.`;
