<?php
/**
 * Holds the details of the site. An administrator types them once, and we check them again whenever we read them.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

/** The name of the option that holds the details of a site or of a network: values by attribute. */
const OPTION = 'prevent_widgets';
/** The network option that says whether sites may add to the network's details: '1' if they may not. */
const LOCKED = 'prevent_widgets_locked';

/** The parser of each detail, by its attribute. */
const PARSERS = array(
	'organisation' => 'parse_plain_text',
	'nation'       => 'parse_nation',
	'form-url'     => 'parse_web_address',
	'phone'        => 'parse_phone',
	'email'        => 'parse_email',
	'hours'        => 'parse_plain_text',
	'checked-on'   => 'parse_checked_on',
	'lead-name'    => 'parse_plain_text',
	'lead-phone'   => 'parse_phone',
	'lead-email'   => 'parse_email',
);

/** The details of the local team and of the safeguarding lead. */
const TEAM = array( 'form-url', 'phone', 'email', 'hours' );
const LEAD = array( 'lead-name', 'lead-phone', 'lead-email' );

/**
 * Parses a value; returns null if it is not allowed.
 *
 * @param string $name  Its attribute.
 * @param mixed  $value What was written.
 * @return string|null
 */
function parse( $name, $value ) {
	return call_user_func( __NAMESPACE__ . '\\' . PARSERS[ $name ], $value );
}

/**
 * Keeps only the allowed values, by attribute. The values may come from anywhere.
 *
 * @param mixed $values What an option holds.
 * @return string[]
 */
function allowed( $values ) {
	$result = array();
	foreach ( is_array( $values ) ? array_intersect_key( $values, PARSERS ) : array() as $name => $value ) {
		$result[ $name ] = parse( $name, $value );
	}
	return array_filter( $result, 'is_string' );
}

/**
 * Returns the details that the network sets for all its sites.
 *
 * @return string[]
 */
function network_details() {
	return is_multisite() ? allowed( get_site_option( OPTION ) ) : array();
}

/**
 * Says whether the network stops its sites from setting details of their own.
 *
 * @return bool
 */
function is_locked() {
	return is_multisite() && '1' === (string) get_site_option( LOCKED );
}

/**
 * Returns the details that this site shows; in the network's dashboard, those of the network.
 *
 * @return string[] By attribute.
 */
function details() {
	return is_locked() || is_network_admin() ? network_details() : together( network_details(), allowed( get_option( OPTION ) ) );
}

/**
 * Adds a site's own details to those of its network. The network does not know who gives a site's details or when they
 * were checked, its hours are those of its own number, and the lead is one person. Where a site has only checked the
 * network's details, the later day counts.
 *
 * @param string[] $network Allowed values by attribute.
 * @param string[] $own     Allowed values by attribute.
 * @return string[]
 */
function together( $network, $own ) {
	$lost = array_merge(
		array_intersect( TEAM, array_keys( $own ) ) ? array( 'organisation', 'checked-on' ) : array(),
		array_intersect( LEAD, array_keys( $own ) ) ? array_merge( LEAD, array( 'checked-on' ) ) : array(),
		isset( $own['phone'] ) ? array( 'hours' ) : array()
	);
	$kept = array_diff_key( $network, array_flip( $lost ) );
	if ( isset( $kept['checked-on'], $own['checked-on'] ) ) {
		$own['checked-on'] = max( $kept['checked-on'], $own['checked-on'] );
	}
	return array_merge( $kept, $own );
}

/**
 * Says what is wrong with a value, in the words of the snippet builder. Returns '' for a valid or an empty value.
 *
 * @param string $name  The attribute.
 * @param mixed  $value What was written.
 * @return string
 */
function problem( $name, $value ) {
	$text  = trimmed( $value );
	$words = generated( 'fields' );
	$found = '' === $text ? '' : parse( $name, $value );
	if ( null !== $found ) {
		return 'checked-on' === $name && $found > wp_date( 'Y-m-d' ) ? $words['notYet'] : '';
	}
	// Look for emojis first: some consist of several, joined by invisible characters.
	$cause = preg_match( $words['emoji'][0], $text ) ? $words['emoji'][1] : cause( $text );
	if ( $cause ) {
		return $cause;
	}
	foreach ( $words['fields'][ $name ]['explanations'] as list( $pattern, $sentence ) ) {
		if ( preg_match( $pattern, $text ) ) {
			return $sentence;
		}
	}
	return '';
}

/**
 * Explains a fault that nobody can see by looking at the value, in the words of the snippet builder.
 *
 * @param string $text What was written, without white space around it.
 * @return string
 */
function cause( $text ) {
	// A name may have an apostrophe in it.
	if ( preg_match( '/[\x{201c}-\x{201f}\x{2033}\x{ff02}]|^[\x{2018}-\x{201b}]|[\x{2018}-\x{201b}]$/u', $text ) ) {
		return 'The quotation marks are curly: use straight ones. Type the value again';
	}
	if ( ! preg_match( '/' . WITHOUT_WIDTH . '|' . TURNING . '/u', $text, $found, PREG_OFFSET_CAPTURE ) ) {
		return '';
	}
	list( $mark, $at ) = $found[0];
	$is_last           = $at + strlen( $mark ) === strlen( $text );
	$place             = 0 === $at ? 'before' : ( $is_last ? 'after' : 'in' );
	return sprintf( 'There is an invisible character %s it (U+%04X). Type the value again', $place, mb_ord( $mark, 'UTF-8' ) );
}

/**
 * Says what an administrator should know about a value that the site shows all the same.
 *
 * @param string $name  The attribute.
 * @param string $value A value that is allowed.
 * @return string
 */
function advice( $name, $value ) {
	$words  = generated( 'fields' );
	$advice = $words['advice'];
	if ( 'parse_email' === PARSERS[ $name ] && preg_match( '/[@.]pnn\.police\.uk$/iD', $value ) ) {
		return $advice['pnn'];
	}
	if ( 'parse_phone' === PARSERS[ $name ] && preg_match( $advice['short'][0], dialled( $value ) ) ) {
		return $advice['short'][1];
	}
	if ( preg_match( $words['emoji'][0], $value ) ) {
		return $advice['emoji'];
	}
	return 'checked-on' === $name && is_out_of_date( $value ) ? $advice['old'] : '';
}
