<?php
/**
 * Plugin Name:       Prevent Widgets
 * Description:       The UK's Prevent information as blocks and shortcodes: the signs, how to report a concern, and 999.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            prevent-widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       prevent-widgets
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '__VERSION__';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/parsers.php';
require __DIR__ . '/includes/details.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/elements.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
	require __DIR__ . '/includes/reminder.php';
}

/**
 * Returns data that the build has written: `fields` with the words of the form, or the fallbacks of a language.
 *
 * @param string $name Name of a file in generated/, without its extension.
 * @return array
 */
function generated( $name ) {
	static $known = array();
	if ( ! isset( $known[ $name ] ) ) {
		$known[ $name ] = (array) wp_json_file_decode( __DIR__ . "/generated/$name.json", array( 'associative' => true ) );
	}
	return $known[ $name ];
}
