<?php
/**
 * Plugin Name: For the tests: no request to anybody, and the classic editor where an address asks for it.
 *
 * @package Prevent_Widgets
 */

add_filter( 'pre_http_request', fn() => new WP_Error( 'tests', 'The tests ask nobody.' ) );
add_filter( 'use_block_editor_for_post', fn( $is_block ) => $is_block && ! isset( $_GET['classic'] ) );
add_filter( 'big_image_size_threshold', '__return_false' );
// Comments stand at once, as those of somebody who was approved before.
add_filter( 'pre_comment_approved', '__return_true' );
add_filter( 'comment_flood_filter', '__return_false', 99 );
add_filter( 'pre_option_WPLANG', fn() => isset( $_GET['cy'] ) ? 'cy' : '' );
add_filter( 'locale', fn( $locale ) => isset( $_GET['cy'] ) ? 'cy' : $locale );
