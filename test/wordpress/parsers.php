<?php
/**
 * Runs the plugin's parsers on the vectors of a file, and prints as JSON those on which they do not agree.
 *
 * @package Prevent_Widgets
 */

define( 'ABSPATH', __DIR__ );
define( 'DAY_IN_SECONDS', 86400 );

list( , $plugin, $vectors ) = $argv;
require "$plugin/includes/parsers.php";
require "$plugin/includes/details.php";

/**
 * What the plugin's own function of this name does.
 *
 * @param string $name A file in generated/.
 * @return array
 */
function generated_by_the_build( $name ) {
	global $plugin;
	return json_decode( file_get_contents( "$plugin/generated/$name.json" ), true );
}

/**
 * What WordPress's own function of this name does, on a site whose time is UTC.
 *
 * @param string $format A format of date().
 * @return string
 */
function wp_date( $format ) {
	return gmdate( $format, Prevent_Widgets\time() );
}

// A function of the namespace goes before PHP's own.
eval(
	'namespace Prevent_Widgets;
	function generated( $name ) { return \generated_by_the_build( $name ); }
	function time() { return $GLOBALS["now"]; }'
);

$differences = array();
foreach ( json_decode( file_get_contents( $vectors ), true, 512, JSON_INVALID_UTF8_SUBSTITUTE ) as $vector ) {
	$now = isset( $vector['now'] ) ? intdiv( $vector['now'], 1000 ) : time();
	if ( isset( $vector['name'] ) ) {
		$found = call_user_func( 'Prevent_Widgets\\' . $vector['parser'], $vector['name'], $vector['value'] );
	} else {
		$php   = 'Prevent_Widgets\\' . strtolower( preg_replace( '/[A-Z]/', '_$0', $vector['parser'] ) );
		$args  = isset( $vector['now'] ) ? array( $vector['value'], $now ) : array( $vector['value'] );
		$found = call_user_func_array( $php, $args );
	}
	if ( isset( $vector['dial'] ) && Prevent_Widgets\dialled( $found ) !== $vector['dial'] ) {
		$found = Prevent_Widgets\dialled( $found );
	}
	if ( $found !== $vector['result'] ) {
		$differences[] = array( 'found' => $found ) + $vector;
	}
}
echo json_encode( $differences, JSON_PARTIAL_OUTPUT_ON_ERROR );
