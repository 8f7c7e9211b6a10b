<?php
/**
 * Reminds administrators, and nobody else, of details that nobody has checked for a year.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_site_health_test' );
add_action( 'admin_notices', __NAMESPACE__ . '\print_notice' );
add_action( 'network_admin_notices', __NAMESPACE__ . '\print_notice' );

/**
 * Names the button that says that they are right, for its nonce. It is another once the details are others: nobody says
 * so of a detail that they have not seen.
 *
 * @return string
 */
function checked_action() {
	return 'prevent_widgets_checked' . md5( wp_json_encode( array_diff_key( details(), array( 'checked-on' => '' ) ) ) );
}

/**
 * Says why somebody has to check the details; returns '' while nobody has to.
 *
 * @return string
 */
function reason_to_check() {
	$details = details();
	if ( ! array_diff_key( $details, array_flip( array( 'nation', 'checked-on' ) ) ) ) {
		return '';
	}
	if ( ! isset( $details['checked-on'] ) ) {
		return __( 'There is no record of when your Prevent contacts were last checked.', 'prevent-widgets' );
	}
	if ( ! is_out_of_date( $details['checked-on'] ) ) {
		return '';
	}
	$day = wp_date( get_option( 'date_format' ), strtotime( $details['checked-on'] . ' UTC' ), new \DateTimeZone( 'UTC' ) );
	/* translators: %s: a date. */
	return sprintf( __( 'The details of your Prevent contacts were last checked on %s, more than a year ago. Visitors are told that they may be wrong.', 'prevent-widgets' ), $day );
}

/**
 * Adds a test to Site Health.
 *
 * @param array $tests The existing tests.
 * @return array
 */
function add_site_health_test( $tests ) {
	$tests['direct']['prevent_widgets'] = array(
		'label' => __( 'Prevent contacts', 'prevent-widgets' ),
		'test'  => __NAMESPACE__ . '\site_health',
	);
	return $tests;
}

/**
 * Returns what Site Health shows.
 *
 * @return array
 */
function site_health() {
	$reason = reason_to_check();
	return array(
		'label'       => $reason ? __( 'Check the details of your Prevent contacts', 'prevent-widgets' ) : __( 'Your Prevent contacts do not need checking', 'prevent-widgets' ),
		'status'      => $reason ? 'recommended' : 'good',
		'badge'       => array(
			'label' => __( 'Prevent', 'prevent-widgets' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( $reason ? $reason : __( 'They were checked less than a year ago, or you have not entered any.', 'prevent-widgets' ) ) . '</p>',
		'actions'     => '<a href="' . esc_url( page_address() ) . '">' . esc_html__( 'See the details', 'prevent-widgets' ) . '</a>',
		'test'        => 'prevent_widgets',
	);
}

/**
 * Prints a notice with one button, on the pages that administrators often visit.
 */
function print_notice() {
	$screen  = get_current_screen();
	$shown   = $screen && preg_match( '/^(?:dashboard|plugins|settings_page_prevent-widgets)(?:-network)?$/D', $screen->id );
	$details = details();
	if ( ! $shown || ! may_change() || ! isset( $details['checked-on'] ) || ! reason_to_check() ) {
		return;
	}
	echo '<div class="notice notice-warning"><p>' . esc_html( reason_to_check() ) . '</p><ul>';
	foreach ( array_diff_key( $details, array_flip( array( 'nation', 'checked-on' ) ) ) as $name => $value ) {
		echo '<li>' . esc_html( generated( 'fields' )['fields'][ $name ]['label'] ) . ': ' . esc_html( $value ) . '</li>';
	}
	echo '</ul><form method="post" action="' . esc_url( page_address() ) . '"><p>';
	wp_nonce_field( checked_action() );
	submit_button( __( 'I have checked these details today, and they are correct', 'prevent-widgets' ), 'secondary', 'still-right', false );
	if ( ! preg_match( '/^settings_page_/', $screen->id ) ) {
		echo ' <a href="' . esc_url( page_address() ) . '">' . esc_html__( 'Change them', 'prevent-widgets' ) . '</a>';
	}
	echo '</p></form></div>';
}
