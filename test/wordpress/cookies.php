<?php
/**
 * Runs inside WordPress: prints as JSON the cookies of each user who has logged in.
 *
 * @package Prevent_Widgets
 */

$cookies = array();
foreach ( get_users( array( 'blog_id' => 0 ) ) as $user ) {
	$until = time() + DAY_IN_SECONDS;
	$token = WP_Session_Tokens::get_instance( $user->ID )->create( $until );

	$cookies[ $user->user_login ] = array(
		AUTH_COOKIE      => wp_generate_auth_cookie( $user->ID, $until, 'auth', $token ),
		LOGGED_IN_COOKIE => wp_generate_auth_cookie( $user->ID, $until, 'logged_in', $token ),
	);
}
echo wp_json_encode( $cookies );
