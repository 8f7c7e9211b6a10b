import {importSource} from './import-source.mjs';

const national = await importSource('national/national.ts');
const hosts = Object.values(national).flatMap((value) =>
  typeof value === 'string' && value.startsWith('https:') ? new URL(value).hostname : [],
);

/** The sites that our links lead to, as a list in Markdown. A page's own `form-url` can add one more. */
export const otherSites = [...new Set(hosts)]
  .sort()
  .map((host) => `- \`${host}\``)
  .join('\n');
