<?php
/**
 * Registers the elements as blocks and as shortcodes, and the script that brings them to life.
 *
 * @package Prevent_Widgets
 */

namespace Prevent_Widgets;

defined( 'ABSPATH' ) || exit;

/** The elements. Each name is a block, a shortcode and a tag. */
const TAGS = array( 'prevent-report', 'prevent-signs', 'prevent-emergency-banner', 'prevent-about' );

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_data_block', 1 );
add_filter( 'sgo_javascript_combine_exclude', __NAMESPACE__ . '\not_to_combine' );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\no_texturize_tags' );
add_filter( 'the_content', __NAMESPACE__ . '\close_links', PHP_INT_MAX );

/**
 * Registers scripts, blocks and shortcodes.
 */
function register() {
	$in_footer = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( 'prevent-widgets', plugins_url( 'prevent.min.js', PLUGIN_FILE ), array(), VERSION, $in_footer );
	$of_the_editor = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'prevent-widgets-editor', plugins_url( 'editor.js', PLUGIN_FILE ), $of_the_editor, VERSION, true );

	// Themes without a block editor of their own load the scripts of every block on every page, so only the editor gets
	// the script here.
	$scripts = is_admin() ? array( 'prevent-widgets' ) : array();
	foreach ( TAGS as $tag ) {
		$render = function ( $given ) use ( $tag ) {
			return render( $tag, options( is_array( $given ) ? $given : array() ) );
		};
		register_block_type(
			dirname( PLUGIN_FILE ) . "/blocks/$tag",
			array(
				'render_callback' => $render,
				'script_handles'  => $scripts,
			)
		);
		add_shortcode(
			$tag,
			function ( $given, $enclosed = '' ) use ( $tag ) {
				// Keep what somebody wrote before a closing [/prevent-report]: it follows the element.
				return render( $tag, options( from_shortcode( $given ) ) ) . do_shortcode( (string) $enclosed );
			}
		);
	}
	if ( is_admin() ) {
		wp_add_inline_script( 'prevent-widgets-editor', 'window.preventWidgets = ' . wp_json_encode( generated( 'fields' ), JSON_HEX_TAG ) . ';', 'before' );
	}
}

/**
 * Reads what somebody wrote into a shortcode, by name. WordPress may have made the quotes curly, or entities, which
 * splits a value at its spaces. A word without a value means that the option is on.
 *
 * @param mixed $given What WordPress read: values by name, or by number where they have no name.
 * @return array
 */
function from_shortcode( $given ) {
	$quotes = '“”„«»‘’″"\'';
	$result = array();
	$open   = null;
	foreach ( array_filter( is_array( $given ) ? $given : array(), 'is_scalar' ) as $name => $value ) {
		$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( null !== $open && is_int( $name ) ) {
			$result[ $open ] .= ' ' . preg_replace( "/[$quotes]/u", '', $value );
		} elseif ( is_int( $name ) ) {
			$result[ strtolower( $value ) ] = true;
		} else {
			$open            = preg_match( "/^[$quotes]/u", $value ) ? $name : null;
			$result[ $name ] = preg_replace( "/[$quotes]/u", '', $value );
		}
		if ( null !== $open && preg_match( "/.[$quotes]$/u", $value ) ) {
			$open = null;
		}
	}
	return $result;
}

/**
 * Returns what an editor may set: how the element looks, but never whom to call.
 *
 * @param array $given Values by attribute, as in HTML or in camel case.
 * @return array The attributes: texts, or true.
 */
function options( $given ) {
	$given   = array_change_key_case( $given );
	$read    = function ( $name ) use ( $given ) {
		$in_block = str_replace( '-', '', $name );
		return isset( $given[ $name ] ) ? $given[ $name ] : ( isset( $given[ $in_block ] ) ? $given[ $in_block ] : null );
	};
	$is_on   = function ( $name ) use ( $read ) {
		return ! in_array( $read( $name ), array( null, false, 'false', '0', 'no', 'off' ), true );
	};
	$known   = generated( 'fields' )['languages'];
	$options = array_filter(
		array(
			'heading-level' => parse_heading_level( $read( 'heading-level' ) ),
			'lang'          => known_language( $read( 'lang' ) ),
			'collapsed'     => $is_on( 'collapsed' ),
			'compact'       => $is_on( 'compact' ),
		)
	);
	if ( $is_on( 'language-menu' ) ) {
		$words = is_string( $read( 'language-menu' ) ) ? preg_split( '/[\s,]+/', $read( 'language-menu' ) ) : array();
		$named = array_intersect( $words, array_keys( $known ) );

		$options['language-menu'] = $named ? implode( ' ', $named ) : true;
	}
	return $options;
}

/**
 * Returns the tag of a language that we have, or null. As the element does, takes the language of a region, such as
 * cy-GB, for the language itself.
 *
 * @param mixed $value What was written.
 * @return string|null
 */
function known_language( $value ) {
	$written = strtolower( preg_replace( '/-[a-z]{2}$/iD', '', trimmed( $value ) ) );
	$tags    = array_keys( generated( 'fields' )['languages'] );
	$at      = array_search( $written, array_map( 'strtolower', $tags ), true );
	return false === $at ? null : $tags[ $at ];
}

/**
 * Renders an element with the details of the site and its fallback. The div around it keeps it whole if somebody puts
 * it within a line of text.
 *
 * @param string $tag     Its tag.
 * @param array  $options What an editor has set.
 * @return string
 */
function render( $tag, $options ) {
	$read       = array_flip( generated( 'fields' )['elements'][ $tag ]['attributes'] );
	$attributes = array_intersect_key( details() + $options, $read );
	$language   = isset( $attributes['lang'] ) ? $attributes['lang'] : substr( get_locale(), 0, 2 );
	$fallback   = fallback( $tag, $attributes, $language );
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script( 'prevent-widgets' );
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= true === $value ? " $name" : " $name=\"" . escaped( $value ) . '"';
	}
	return "<div><$tag$written>$fallback</$tag></div>";
}

/**
 * Prints where the languages are, because an optimiser may join the script with others, and it then cannot know. Prints
 * the details too, for elements that were pasted as a class or a link. Optimisers leave a block of data where it is.
 */
function print_data_block() {
	if ( ! wp_script_is( 'prevent-widgets', 'enqueued' ) ) {
		return;
	}
	$data       = details() + array( 'folder' => plugins_url( '/', PLUGIN_FILE ) );
	$attributes = array(
		'type'                 => 'application/json',
		'data-prevent-widgets' => true,
	);
	wp_print_inline_script_tag( wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ), $attributes );
}

/**
 * Completes the script's own tag with its hash, the attributes that make optimisers leave it alone, and `defer`, which
 * WordPress itself writes since 6.3. A script elsewhere, such as on a CDN, gets no hash: a browser can only check one
 * that came with CORS headers, and refuses any other.
 *
 * @param string $tag     The tag.
 * @param string $handle  The name of a script.
 * @param string $address Its address.
 * @return string
 */
function script_tag( $tag, $handle, $address ) {
	if ( 'prevent-widgets' !== $handle ) {
		return $tag;
	}
	$fields = generated( 'fields' );
	$defer  = preg_match( '/\sdefer\b/', $tag ) ? '' : ' defer';
	preg_match( '~^https?://[^/]+/~', home_url( '/' ), $origin );
	$hash = $origin && 0 === strpos( $address, $origin[0] ) ? " integrity=\"{$fields['integrity']}\" crossorigin=\"anonymous\"" : '';
	// Put these in front of src: Cloudflare's Rocket Loader does not look behind it.
	return str_replace( ' src=', "$defer$hash {$fields['leaveAlone']} src=", $tag );
}

/**
 * Stops SiteGround's optimiser from joining the script with others. The optimiser reads no attributes, and it leaves a
 * file alone if its name ends in .min.js.
 *
 * @param string[] $handles Names of scripts.
 * @return string[]
 */
function not_to_combine( $handles ) {
	return array_merge( $handles, array( 'prevent-widgets' ) );
}

/**
 * Stops WordPress from making typographic quotes and dashes in a fallback: an address with ’ in it reaches nobody.
 *
 * @param string[] $tags Tags in which it changes nothing.
 * @return string[]
 */
function no_texturize_tags( $tags ) {
	return array_merge( $tags, TAGS );
}

/**
 * Closes a link that somebody opened in front of an element. A link cannot hold links, so a browser would move the
 * fallback out of the element; and whoever touches the element's text would follow a link that is not ours.
 *
 * @param string $html The content of a post.
 * @return string
 */
function close_links( $html ) {
	$closed = preg_replace( '~<a(?=[\s/>])(?:[^<]++|<(?!/?a[\s/>]|div><prevent-))*+(?=<div><prevent-)~i', '$0</a>', $html );
	return null === $closed ? $html : $closed;
}
