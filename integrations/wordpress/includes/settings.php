<?php
/**
 * Prints Settings → Prevent: the details of a site and, on a multisite, those of all its sites. The labels, hints and
 * sentences come from the snippet builder.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

/** The name of the page in its address. */
const PAGE = 'prevent-widgets';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'network_admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_link' );
add_filter( 'network_admin_plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_link' );

/**
 * Adds the page to the menu of the network if the network admin is open, otherwise to the menu of the site.
 */
function add_page() {
	$hook = is_network_admin()
		? add_submenu_page( 'settings.php', __( 'Prevent', 'prevent-widgets' ), __( 'Prevent', 'prevent-widgets' ), 'manage_network_options', PAGE, __NAMESPACE__ . '\print_page' )
		: add_options_page( __( 'Prevent', 'prevent-widgets' ), __( 'Prevent', 'prevent-widgets' ), 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
	add_action( "load-$hook", __NAMESPACE__ . '\receive' );
}

/**
 * Returns the address of the page.
 *
 * @return string
 */
function page_address() {
	return is_network_admin() ? network_admin_url( 'settings.php?page=' . PAGE ) : admin_url( 'options-general.php?page=' . PAGE );
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links HTML of the existing links.
 * @return string[]
 */
function add_link( $links ) {
	return array_merge( array( '<a href="' . esc_url( page_address() ) . '">' . esc_html__( 'Settings', 'prevent-widgets' ) . '</a>' ), $links );
}

/**
 * Says whether the user may change the details here.
 *
 * @return bool
 */
function may_change() {
	return is_network_admin() ? current_user_can( 'manage_network_options' ) : current_user_can( 'manage_options' ) && ! is_locked();
}

/**
 * Returns the details that somebody typed for this site, or for the network.
 *
 * @return string[]
 */
function saved() {
	return is_network_admin() ? network_details() : allowed( get_option( OPTION ) );
}

/**
 * Saves the details of a site or of the network.
 *
 * @param string[] $details Allowed values only.
 */
function keep( $details ) {
	if ( is_network_admin() ) {
		update_site_option( OPTION, $details );
	} else {
		update_option( OPTION, $details );
	}
}

/**
 * Returns what somebody typed but we did not save, because something in it is wrong: by attribute.
 *
 * @param string[]|null $typed Sets it.
 * @return string[]|null
 */
function refused( $typed = null ) {
	static $refused = null;
	if ( null !== $typed ) {
		$refused = $typed;
	}
	return $refused;
}

/**
 * Handles the submitted form, or a press of the reminder's button. It saves all details or none. If it saves none, the
 * page shows them again and says what is wrong.
 */
function receive() {
	if ( ! isset( $_SERVER['REQUEST_METHOD'] ) || 'POST' !== $_SERVER['REQUEST_METHOD'] ) {
		return;
	}
	$is_reminder = isset( $_POST['still-right'] );
	check_admin_referer( $is_reminder ? checked_action() : PAGE );
	if ( ! may_change() ) {
		wp_die( esc_html__( 'Sorry, you are not allowed to change these details.', 'prevent-widgets' ), '', 403 );
	}
	// We refuse a value that is not allowed and do not mend it: the parsers see what was typed.
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
	$sent  = isset( $_POST['details'] ) && is_array( $_POST['details'] ) ? wp_unslash( $_POST['details'] ) : array();
	$typed = $is_reminder ? saved() : array_map( __NAMESPACE__ . '\trimmed', array_intersect_key( $sent, PARSERS ) );
	if ( $is_reminder || isset( $_POST['checked-today'] ) ) {
		$typed['checked-on'] = wp_date( 'Y-m-d' );
	}
	if ( sentences( 'problem', $typed ) ) {
		refused( $typed );
		return;
	}
	keep( allowed( $typed ) );
	if ( is_network_admin() && ! $is_reminder ) {
		update_site_option( LOCKED, isset( $_POST['locked'] ) ? '1' : '0' );
	}
	wp_safe_redirect( add_query_arg( 'saved', '1', page_address() ) );
	exit;
}

/**
 * Returns the sentences about values, by attribute.
 *
 * @param string   $say   Whether it is `problem` or `advice`.
 * @param string[] $typed Values by attribute.
 * @return string[]
 */
function sentences( $say, $typed ) {
	$names = array_keys( $typed );
	return array_filter( array_combine( $names, array_map( __NAMESPACE__ . "\\$say", $names, $typed ) ) );
}

/**
 * Prints the page.
 */
function print_page() {
	$typed    = null === refused() ? saved() : refused();
	$problems = sentences( 'problem', $typed );
	$advice   = $problems || ! may_change() ? array() : sentences( 'advice', $typed );
	echo '<div class="wrap"><h1>' . esc_html__( 'Prevent', 'prevent-widgets' ) . '</h1>';
	// The reminder above says already how old the day is.
	print_outcome( $problems, array_diff_key( $advice, array( 'checked-on' => '' ) ) );
	if ( ! may_change() ) {
		echo '<p>' . esc_html__( 'Your network sets these details for all its sites.', 'prevent-widgets' ) . '</p></div>';
		return;
	}
	echo '<p>' . esc_html__( 'Fill in what you know, and leave the rest empty. The national numbers are always there. Every Prevent block and shortcode shows these details.', 'prevent-widgets' ) . '</p>';
	echo '<form method="post" action="' . esc_url( page_address() ) . '" novalidate autocomplete="off">';
	wp_nonce_field( PAGE );
	$notes = $problems + $advice;
	foreach ( generated( 'fields' )['groups'] as $group ) {
		echo '<fieldset><legend style="padding: 0"><h2>' . esc_html( $group['heading'] ) . '</h2></legend><table class="form-table" role="presentation">';
		foreach ( $group['names'] as $name ) {
			print_field( $name, isset( $typed[ $name ] ) ? $typed[ $name ] : '', isset( $notes[ $name ] ) ? $notes[ $name ] : '', isset( $problems[ $name ] ) );
		}
		echo '</table></fieldset>';
	}
	if ( is_network_admin() ) {
		printf(
			'<p><label><input type="checkbox" name="locked" value="1"%s> %s</label></p>',
			// phpcs:ignore WordPress.Security.NonceVerification.Missing
			checked( null === refused() ? is_locked() : isset( $_POST['locked'] ), true, false ),
			esc_html__( 'Show only these details on all sites, and do not let sites add their own', 'prevent-widgets' )
		);
	}
	echo '<p class="submit">';
	submit_button( __( 'Save', 'prevent-widgets' ), 'primary', 'save', false );
	echo ' ';
	submit_button( __( 'Save, and mark as checked today', 'prevent-widgets' ), 'secondary', 'checked-today', false );
	echo '</p></form></div>';
}

/**
 * Says that the details were saved, or what is wrong. The problems get the focus, so that screen readers read them
 * first.
 *
 * @param string[] $problems Sentences by attribute.
 * @param string[] $advice   Sentences by attribute, about values that are shown all the same.
 */
function print_outcome( $problems, $advice ) {
	if ( $problems ) {
		print_list( 'class="notice notice-error inline" role="alert" tabindex="-1" autofocus', __( 'There is a problem. Nothing has been saved yet.', 'prevent-widgets' ), $problems );
		return;
	}
	if ( isset( $_GET['saved'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
		echo '<div class="notice notice-success inline" role="status"><p>' . esc_html__( 'Saved. If your site uses a page cache, such as a caching plugin, clear it now. Otherwise visitors may still see the old details.', 'prevent-widgets' ) . '</p></div>';
	}
	if ( $advice ) {
		print_list( 'class="notice notice-warning inline"', __( 'Please check this:', 'prevent-widgets' ), $advice );
	}
}

/**
 * Prints a notice with a link to each field that it is about.
 *
 * @param string   $attributes Its attributes, as HTML.
 * @param string   $heading    The first line.
 * @param string[] $sentences  Sentences by attribute.
 */
function print_list( $attributes, $heading, $sentences ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	echo "<div $attributes><p><strong>" . esc_html( $heading ) . '</strong></p><ul>';
	foreach ( $sentences as $name => $sentence ) {
		printf( '<li><a href="#%s">%s: %s</a></li>', esc_attr( $name ), esc_html( generated( 'fields' )['fields'][ $name ]['label'] ), esc_html( lcfirst( $sentence ) ) );
	}
	echo '</ul></div>';
}

/**
 * Prints a field with its label, its hint and a note about its value.
 *
 * @param string $name     The attribute.
 * @param string $value    What was typed.
 * @param string $note     What is wrong, or what to check; '' for a right value.
 * @param bool   $is_wrong Whether it is not allowed.
 */
function print_field( $name, $value, $note, $is_wrong ) {
	$field = generated( 'fields' )['fields'][ $name ];
	// These parts are escaped here.
	$common = sprintf( 'id="%1$s" name="details[%1$s]" aria-describedby="%1$s-hint %1$s-note" aria-invalid="%2$s"', esc_attr( $name ), $is_wrong ? 'true' : 'false' );
	echo $is_wrong ? '<tr class="form-invalid">' : '<tr>';
	echo '<th scope="row"><label for="' . esc_attr( $name ) . '">' . esc_html( $field['label'] ) . '</label></th><td>';
	if ( $field['choices'] ) {
		echo "<select $common>"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		echo '<option value="">' . esc_html__( 'Not set', 'prevent-widgets' ) . '</option>';
		foreach ( $field['choices'] as $choice ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $choice, $value, false ), esc_html( ucwords( str_replace( '-', ' ', $choice ) ) ) );
		}
		echo '</select>';
	} else {
		$type = 'parse_phone' === PARSERS[ $name ] ? 'tel' : 'text';
		// A field for days cannot hold a value that is not a day.
		$type = 'checked-on' === $name && ! $is_wrong ? 'date' : $type;
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		echo "<input $common class=\"regular-text form-required\" type=\"$type\" value=\"" . escaped( $value ) . '" spellcheck="false">';
	}
	echo '<p class="description" id="' . esc_attr( $name ) . '-hint">' . esc_html( $field['hint'] . inherited( $name ) ) . '</p>';
	echo '<p id="' . esc_attr( $name ) . '-note">';
	if ( $is_wrong ) {
		echo '<strong>' . esc_html__( 'Error:', 'prevent-widgets' ) . '</strong> ';
	}
	echo esc_html( $is_wrong ? "$note." : $note ) . '</p></td></tr>';
}

/**
 * Says what a site shows for a detail while its own field is empty.
 *
 * @param string $name The attribute.
 * @return string
 */
function inherited( $name ) {
	$details = is_network_admin() ? array() : together( network_details(), array_diff_key( saved(), array( $name => '' ) ) );
	/* translators: %s: a telephone number, an address or a name. */
	return isset( $details[ $name ] ) ? ' ' . sprintf( __( 'If you leave this empty, visitors see what the network has entered: %s', 'prevent-widgets' ), $details[ $name ] ) : '';
}
