import {defineConfig} from 'astro/config';

export default defineConfig({outDir: '../out/astro', cacheDir: '../out/.astro', telemetry: false});
