/** The content type that a server sends for a file, by its extension. */
export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};
