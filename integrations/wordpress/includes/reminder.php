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
add_action( 'admin_post_prevent_widgets_checked', __NAMESPACE__ . '\checked_today' );

/**
 * Says why somebody has to check the details of the site; returns '' while nobody has to.
 *
 * @return string
 */
function reason_to_check() {
	$details = details();
	if ( ! array_diff_key( $details, array_flip( array( 'nation', 'checked-on' ) ) ) ) {
		return '';
	}
	if ( ! isset( $details['checked-on'] ) ) {
		return __( 'Nobody has said when the details of your Prevent contacts were last checked.', 'prevent-widgets' );
	}
	if ( ! is_out_of_date( $details['checked-on'] ) ) {
		return '';
	}
	$day = wp_date( get_option( 'date_format' ), strtotime( $details['checked-on'] . ' UTC' ), new \DateTimeZone( 'UTC' ) );
	/* translators: %s: a day. */
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
		'label'       => $reason ? __( 'Check the details of your Prevent contacts', 'prevent-widgets' ) : __( 'The details of your Prevent contacts need no check', 'prevent-widgets' ),
		'status'      => $reason ? 'recommended' : 'good',
		'badge'       => array(
			'label' => __( 'Prevent', 'prevent-widgets' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( $reason ? $reason : __( 'They were checked less than a year ago, or there are none.', 'prevent-widgets' ) ) . '</p>',
		'actions'     => '<a href="' . esc_url( admin_url( 'options-general.php?page=prevent-widgets' ) ) . '">' . esc_html__( 'See the details', 'prevent-widgets' ) . '</a>',
		'test'        => 'prevent_widgets',
	);
}

/**
 * Prints a notice with one button, on the pages that administrators often visit.
 */
function print_notice() {
	$screen = get_current_screen();
	$shown  = $screen && in_array( $screen->id, array( 'dashboard', 'plugins', 'settings_page_prevent-widgets' ), true );
	if ( ! $shown || ! current_user_can( 'manage_options' ) || is_locked() ) {
		return;
	}
	$details = details();
	if ( ! isset( $details['checked-on'] ) || ! reason_to_check() ) {
		return;
	}
	echo '<div class="notice notice-warning"><p>' . esc_html( reason_to_check() ) . '</p><ul>';
	foreach ( array_diff_key( $details, array_flip( array( 'nation', 'checked-on' ) ) ) as $name => $value ) {
		echo '<li>' . esc_html( generated( 'fields' )['fields'][ $name ]['label'] ) . ': ' . esc_html( $value ) . '</li>';
	}
	echo '</ul><form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"><p><input type="hidden" name="action" value="prevent_widgets_checked">';
	wp_nonce_field( 'prevent_widgets_checked' );
	submit_button( __( 'I checked them today: they are right', 'prevent-widgets' ), 'secondary', 'submit', false );
	echo ' <a href="' . esc_url( admin_url( 'options-general.php?page=prevent-widgets' ) ) . '">' . esc_html__( 'Change them', 'prevent-widgets' ) . '</a></p></form></div>';
}

/**
 * Handles a press of that button.
 */
function checked_today() {
	check_admin_referer( 'prevent_widgets_checked' );
	if ( ! current_user_can( 'manage_options' ) || is_locked() ) {
		wp_die( esc_html__( 'You may not change these details.', 'prevent-widgets' ), '', 403 );
	}
	update_option( OPTION, array_merge( allowed( get_option( OPTION ) ), array( 'checked-on' => wp_date( 'Y-m-d' ) ) ) );
	wp_safe_redirect( admin_url( 'options-general.php?page=prevent-widgets&saved=1' ) );
	exit;
}
