<?php
/**
 * Writes what stands between the tags of an element. Visitors read it until the script has loaded, and wherever it does
 * not load.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Returns the fallback of an element, as HTML.
 *
 * @param string $tag        Its tag.
 * @param array  $attributes Its attributes, all allowed: texts, or true.
 * @param string $language   The language of its place: `cy`, or any other for English.
 * @return string
 */
function fallback( $tag, $attributes, $language ) {
	$known = 'cy' === $language ? 'cy' : 'en';
	$texts = generated( "fallback-$known" );
	$html  = fill( $texts[ $tag ], values( $attributes, $texts['days'] ) );
	// The first heading has the element's own level; the headings below it follow on.
	$deeper = (int) ( isset( $attributes['heading-level'] ) ? $attributes['heading-level'] : 2 ) - 2;
	$html   = preg_replace_callback(
		'~(</?h)([2-6])(?=>)~',
		function ( $found ) use ( $deeper ) {
			return $found[1] . min( 6, $found[2] + $deeper );
		},
		$html
	);
	// Say the language here: the element may stand within a text in another one, which may run from right to left.
	return "<div lang=\"$known\" dir=\"ltr\">$html</div>";
}

/**
 * Returns the values that a template can use.
 *
 * @param array    $attributes Attributes of an element: texts, or true.
 * @param string[] $days       Templates for a day, one for each month.
 * @return string[]
 */
function values( $attributes, $days ) {
	$values = $attributes;
	foreach ( array( 'phone', 'lead-phone' ) as $name ) {
		$values[ "$name-dial" ] = isset( $values[ $name ] ) ? dialled( $values[ $name ] ) : '';
	}
	if ( isset( $values['nation'] ) ) {
		$values[ $values['nation'] ] = '1';
	}
	$values['phone-is-police'] = '101' === $values['phone-dial'] ? '1' : '';
	$values['local']           = array_intersect_key( $values, array_flip( array( 'form-url', 'phone', 'email' ) ) ) ? '1' : '';
	$values['hours-known']     = isset( $values['hours'] ) || isset( $values['northern-ireland'] ) ? '1' : '';
	$values['lead']            = array_intersect_key( $values, array_flip( LEAD ) ) ? '1' : '';
	if ( isset( $values['checked-on'] ) ) {
		list( $year, $month, $date ) = array_map( 'intval', explode( '-', $values['checked-on'] ) );

		$values['day'] = fill(
			$days[ $month - 1 ],
			array(
				'date' => (string) $date,
				'year' => (string) $year,
			)
		);
		$values[ is_out_of_date( $values['checked-on'] ) ? 'out-of-date' : 'checked' ] = '1';
	}
	return $values;
}

/**
 * Fills in a template: {{#name}}…{{/name}} stays if there is a value, {{^name}}…{{/name}} stays if there is none.
 *
 * @param string   $template The template.
 * @param string[] $values   Values by name.
 * @return string
 */
function fill( $template, $values ) {
	do {
		$template = preg_replace_callback(
			'~\{\{([#^])([a-z-]+)\}\}((?:(?!\{\{[#^/]).)*+)\{\{/\2\}\}~s',
			function ( $found ) use ( $values ) {
				$is_there = isset( $values[ $found[2] ] ) && '' !== $values[ $found[2] ];
				return ( '#' === $found[1] ) === $is_there ? $found[3] : '';
			},
			$template,
			-1,
			$count
		);
	} while ( $count );
	return preg_replace_callback(
		'~\{\{([a-z-]+)\}\}~',
		function ( $found ) use ( $values ) {
			return escaped( isset( $values[ $found[1] ] ) ? $values[ $found[1] ] : '' );
		},
		$template
	);
}

/**
 * Escapes a value for the text or an attribute of HTML. WordPress's own functions leave what looks like an entity,
 * which would change an address such as https://example.org/?a=1&copy;=2.
 *
 * @param string $value Any text.
 * @return string
 */
function escaped( $value ) {
	return htmlspecialchars( $value, ENT_QUOTES, 'UTF-8' );
}
