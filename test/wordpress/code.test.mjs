// Checks the plugin's PHP: its syntax must suit PHP 7.4, and it must follow the rules of WordPress that PHP_CodeSniffer
// has.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Engine} from 'php-parser';
import {withoutPhp} from './plugin.mjs';

const folder = fileURLToPath(new URL('../../integrations/wordpress/', import.meta.url));
const files = readdirSync(folder, {recursive: true})
  .filter((name) => name.endsWith('.php'))
  .map((name) => join(folder, name));
const hasSniffer = spawnSync('phpcs', ['--version']).status === 0;
if (!hasSniffer && process.env.REQUIRE_PHP) throw new Error('There is no phpcs.');

/** Throws if that version of PHP would not understand the code. */
const parse = (code, version) => new Engine({parser: {version, suppressErrors: false}}).parseCode(code);

const sniff = (path) =>
  spawnSync('phpcs', [`--standard=${join(folder, 'phpcs.xml')}`, '--report=emacs', path], {encoding: 'utf8'}).stdout;

describe('the PHP of the WordPress plugin', () => {
  it('is understood by PHP 7.4 and by 8.4', () => {
    assert.ok(files.length > 5);
    for (const file of files) for (const version of ['7.4', '8.4']) parse(readFileSync(file, 'utf8'), version);
    assert.throws(() => parse('<?php $a = match (1) { 1 => 2 };', '7.4'));
  });

  it('is understood by the PHP that is here', {skip: withoutPhp}, () => {
    for (const file of files) execFileSync('php', ['-l', file]);
  });

  it('keeps the coding standard', {skip: !hasSniffer && 'there is no phpcs'}, () => {
    assert.equal(sniff(folder), '');
  });

  it('would be found out on a space too little', {skip: !hasSniffer && 'there is no phpcs'}, () => {
    const copy = mkdtempSync(join(tmpdir(), 'prevent-code-'));
    const text = readFileSync(join(folder, 'uninstall.php'), 'utf8');
    const fault = text.replace('is_multisite()', 'is_multisite( [] )');
    writeFileSync(join(copy, 'uninstall.php'), `${fault}\n$a = 1;\n$longer = 2;\n`);
    assert.match(sniff(copy), /Short array syntax/);
    assert.match(sniff(copy), /Equals sign not aligned/);
    rmSync(copy, {recursive: true});
  });

  it('is little', () => {
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const code = lines.filter((line) => !/^\s*(?:\*|\/\*|\/\/|[{}()\s;,]*$)/.test(line));
    assert.ok(code.length < 500, `${code.length} lines`);
  });
});
