<?php
/**
 * What a web server's rewrite rules do for WordPress, for the server in PHP. The sites of the network are folders. And the
 * tests run PHP inside WordPress here.
 *
 * @package Prevent_Widgets
 */

if ( '/run' === $_SERVER['REQUEST_URI'] && getenv( 'RUN_KEY' ) === $_SERVER['HTTP_X_KEY'] ) {
	$_SERVER['REQUEST_METHOD'] = 'GET';
	$_SERVER['REQUEST_URI']    = '/';
	require $_SERVER['DOCUMENT_ROOT'] . '/wp-load.php';
	require_once ABSPATH . 'wp-admin/includes/admin.php';
	eval( file_get_contents( 'php://input' ) );
	return true;
}
$prevent_path = preg_replace( '~^/(?:school|college)(?=/)~', '', parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$prevent_file = $_SERVER['DOCUMENT_ROOT'] . $prevent_path;
if ( is_dir( $prevent_file ) && is_file( rtrim( $prevent_file, '/' ) . '/index.php' ) ) {
	$prevent_path = rtrim( $prevent_path, '/' ) . '/index.php';
	$prevent_file = $_SERVER['DOCUMENT_ROOT'] . $prevent_path;
}
if ( is_file( $prevent_file ) && ! str_ends_with( $prevent_file, '.php' ) ) {
	$prevent_types = array(
		'js'   => 'text/javascript; charset=utf-8',
		'css'  => 'text/css; charset=utf-8',
		'png'  => 'image/png',
		'svg'  => 'image/svg+xml',
		'json' => 'application/json',
	);
	$prevent_end   = pathinfo( $prevent_file, PATHINFO_EXTENSION );
	header( 'content-type: ' . ( $prevent_types[ $prevent_end ] ?? 'application/octet-stream' ) );
	header( 'cache-control: max-age=600' );
	readfile( $prevent_file );
	return true;
}
if ( ! is_file( $prevent_file ) ) {
	$prevent_path = '/index.php';
}
$_SERVER['SCRIPT_NAME']     = $prevent_path;
$_SERVER['PHP_SELF']        = $prevent_path;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $prevent_path;
chdir( dirname( $_SERVER['SCRIPT_FILENAME'] ) );
require $_SERVER['SCRIPT_FILENAME'];
