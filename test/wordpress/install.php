<?php
/**
 * Installs WordPress in the folder that it is given, with a user for each role.
 *
 * Usage: php install.php <folder> <host:port> <single|network>
 *
 * @package Prevent_Widgets
 */

list( , $folder, $host, $kind ) = $argv;

$_SERVER['HTTP_HOST']       = $host;
$_SERVER['SERVER_NAME']     = 'localhost';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );

require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

/**
 * No mail is sent.
 */
function wp_new_blog_notification() {}

wp_install( 'Test', 'administrator', 'team@example.org', false, '', 'password' );

$roles = array(
	'manager'     => 'administrator',
	'editor'      => 'editor',
	'filtered'    => 'editor',
	'author'      => 'author',
	'contributor' => 'contributor',
);
foreach ( $roles as $name => $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => 'password',
			'user_email' => "$name@example.org",
			'role'       => $role,
		)
	);
	if ( 'filtered' === $name ) {
		( new WP_User( $user ) )->add_cap( 'unfiltered_html', false );
	}
}

if ( 'network' === $kind ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
		$wpdb->$name = $table;
	}
	install_network();
	list( $domain ) = explode( '/', $host );
	populate_network( 1, $domain, 'team@example.org', 'Network', '/', false );
	// WordPress makes a super admin of every administrator.
	$wpdb->update( $wpdb->sitemeta, array( 'meta_value' => serialize( array( 'administrator' ) ) ), array( 'meta_key' => 'site_admins' ) );
}
