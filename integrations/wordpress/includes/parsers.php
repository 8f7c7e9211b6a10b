<?php
/**
 * Says what is allowed as a detail. Each function matches the parser of the same name in the script, and agrees with it
 * on every value of its tests. It returns what the site shows, or null for a value that is not allowed.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

/** White space, as JavaScript's trim() defines it. */
const SPACE = '[\s\x0b\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]';

/**
 * Returns a value without the white space around it; '' if it is not text or not UTF-8.
 *
 * @param mixed $value Any value: a database may hold anything.
 * @return string
 */
function trimmed( $value ) {
	return is_string( $value ) ? (string) preg_replace( '/^' . SPACE . '+|' . SPACE . '+$/uD', '', $value ) : '';
}

/** Characters without a width, and marks that set the direction in which our numbers and addresses run anyway. */
const WITHOUT_WIDTH = '[\x{ad}\x{34f}\x{200b}-\x{200e}\x{202a}\x{202c}\x{202d}\x{2060}-\x{2064}\x{2066}\x{2068}\x{2069}\x{feff}]';
/** Marks that turn the direction of text. */
const TURNING = '[\x{61c}\x{200f}\x{202b}\x{202e}\x{2067}]';
/** Quotes that an editor makes of straight ones. */
const QUOTES = '\x{2018}-\x{201f}\x{2033}\x{ff02}';

/**
 * Returns a number, an address, a word or a day without the characters that were copied along with it.
 *
 * @param mixed $value What was written.
 * @return string
 */
function pasted_value( $value ) {
	$kinds = array(
		'/' . WITHOUT_WIDTH . '/u'                                   => '',
		'/[\x{a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]/u' => ' ',
		'/[\x{2010}-\x{2015}\x{2212}\x{fe58}\x{fe63}\x{ff0d}]/u'       => '-',
	);
	return without_quotes( preg_replace( array_keys( $kinds ), $kinds, trimmed( $value ) ) );
}

/**
 * Returns a name, a sentence or the address of a page. Its inside stays as it was written.
 *
 * @param mixed $value What was written.
 * @return string
 */
function pasted_text( $value ) {
	$ends = '(?:' . WITHOUT_WIDTH . '|' . SPACE . ')+';
	return without_quotes( preg_replace( "/^$ends|$ends$/uD", '', trimmed( $value ) ) );
}

/**
 * Removes typographic quotes around a text.
 *
 * @param string $text Any text.
 * @return string
 */
function without_quotes( $text ) {
	return trimmed( preg_replace( '/^[' . QUOTES . ']+([^' . QUOTES . ']*)[' . QUOTES . ']+$/uD', '$1', trimmed( $text ) ) );
}

/**
 * Parses one line of text, such as a name.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_plain_text( $value ) {
	$text = pasted_text( $value );
	// JavaScript counts every character above U+FFFF twice.
	$length = preg_match_all( '/./us', $text ) + preg_match_all( '/[\x{10000}-\x{10ffff}]/u', $text );
	// A text that starts with a closing quote is the beginning of a value that was split at its first space.
	return '' !== $text && $length <= 120 && ! preg_match( '/[\p{C}<>{}]|^[\x{2019}\x{201d}\x{2033}\x{ff02}]/u', $text ) ? $text : null;
}

/**
 * Parses a UK number that costs nothing extra, or 101. Keeps the grouping in which it was written.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_phone( $value ) {
	$text = preg_replace( '/^tel: */i', '', pasted_value( $value ) );
	if ( ! preg_match( '/^\(?\+? ?[0-9][0-9 ().-]*$/D', $text ) ) {
		return null;
	}
	$allowed = '/^(?:101|0(?:1[0-9]{8,9}|[23][0-9]{9}|7[1-57-9][0-9]{8}|800[0-9]{6,7}|808[0-9]{7}))$/D';
	return preg_match( $allowed, national( $text ) ) ? $text : null;
}

/**
 * Returns the digits of a number, starting with the 0 of the UK.
 *
 * @param string $text The number as it is shown.
 * @return string
 */
function national( $text ) {
	return preg_replace( '/^(?:\+|00)440?/', '0', preg_replace( '/[^+0-9]/', '', $text ) );
}

/**
 * Returns what a phone dials for a number: with +44 if it was written that way, otherwise as people dial it in the UK.
 *
 * @param string $text The number as it is shown.
 * @return string
 */
function dialled( $text ) {
	$national = national( $text );
	return preg_replace( '/[^+0-9]/', '', $text ) === $national ? $national : '+44' . substr( $national, 1 );
}

/**
 * Parses one email address, unless its mail domain has closed.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_email( $value ) {
	$address = preg_replace( '/^mailto: */i', '', pasted_value( $value ) );
	$parts   = explode( '@', $address );
	if ( 2 !== count( $parts ) || strlen( $parts[0] ) > 64 || strlen( $address ) > 254 ) {
		return null;
	}
	$is_address = preg_match( "/^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*$/D", $parts[0] ) &&
		preg_match( '/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/D', $parts[1] );
	$is_retired = preg_match( '/(?:^|\.)(?:gsi|gse|gsx|gcsx)\.gov\.uk$/D', strtolower( $parts[1] ) );
	return $is_address && ! $is_retired ? $address : null;
}

/**
 * Parses the https address of a public site, and puts its host in lower case.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_web_address( $value ) {
	if ( ! preg_match( '~^https://([a-z0-9_.-]++)(?::([0-9]{1,5}))?+([/?#][!-\~]*+)?$~iD', pasted_text( $value ), $found ) ) {
		return null;
	}
	list( , $host, $port, $rest ) = $found + array( '', '', '', '' );
	// A host that ends in a number would be the address of a computer.
	$is_public = preg_match( '/\.[a-z]/i', $host ) && ! preg_match( '/^\.|\.\.|\.[0-9]+\.?$/D', $host );
	if ( ! $is_public || (int) $port > 65535 || preg_match( '/[\\\\"<>`]/', $rest ) ) {
		return null;
	}
	$port = '' === $port || 443 === (int) $port ? '' : ':' . (int) $port;
	return 'https://' . strtolower( $host ) . $port . ( '/' === substr( $rest, 0, 1 ) ? '' : '/' ) . $rest;
}

/**
 * Parses a past day, such as 2026-11-23. A day counts as past once it has begun somewhere on earth.
 *
 * @param mixed    $value What was written.
 * @param int|null $now   Seconds since 1970.
 * @return string|null
 */
function parse_checked_on( $value, $now = null ) {
	$text = pasted_value( $value );
	if ( ! preg_match( '/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/D', $text, $day ) || ! checkdate( (int) $day[2], (int) $day[3], (int) $day[1] ) ) {
		return null;
	}
	return strtotime( "$text UTC" ) <= ( null === $now ? time() : $now ) + DAY_IN_SECONDS ? $text : null;
}

/**
 * Says whether details that were checked on that day are more than a year old.
 *
 * @param string   $day A day that parse_checked_on() takes.
 * @param int|null $now Seconds since 1970.
 * @return bool
 */
function is_out_of_date( $day, $now = null ) {
	return strtotime( "$day UTC +1 year" ) < ( null === $now ? time() : $now ) - DAY_IN_SECONDS;
}

/**
 * Parses a nation of the UK.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_nation( $value ) {
	$nation = preg_replace( '/[ _]/', '-', strtolower( pasted_value( $value ) ) );
	return in_array( $nation, array( 'england', 'wales', 'scotland', 'northern-ireland' ), true ) ? $nation : null;
}

/**
 * Parses the level of a heading.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function parse_heading_level( $value ) {
	$level = pasted_value( $value );
	return preg_match( '/^[2-6]$/D', $level ) ? $level : null;
}
