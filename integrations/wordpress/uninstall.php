<?php
/**
 * Uninstalling removes everything: the details of each site and those of the network.
 *
 * @package Prevent_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$prevent_widgets_query = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $prevent_widgets_query ) as $prevent_widgets_site ) {
		delete_blog_option( $prevent_widgets_site, 'prevent_widgets' );
	}
	delete_site_option( 'prevent_widgets' );
	delete_site_option( 'prevent_widgets_locked' );
} else {
	delete_option( 'prevent_widgets' );
}
