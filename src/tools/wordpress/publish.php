<?php
// Publishes a post that says one address and nothing else, and prints as JSON what WordPress made of it.
require getenv( 'WORDPRESS_FOLDER' ) . '/wp-load.php';
$address  = getenv( 'WORDPRESS_EMBEDS' );
$requests = array();
add_action(
	'http_api_debug',
	function ( $response, $context, $class, $args, $url ) use ( &$requests ) {
		$answer     = is_wp_error( $response ) ? $response->get_error_message() : wp_remote_retrieve_response_code( $response );
		$requests[] = "$url → $answer";
	},
	10,
	5
);

$id   = wp_insert_post(
	array(
		'post_author'  => 1,
		'post_title'   => 'Who backed whom',
		'post_content' => $address,
		'post_status'  => 'publish',
	)
);
$post = get_post( $id );
setup_postdata( $post );
$embedded = trim( apply_filters( 'the_content', $post->post_content ) );
$fetched  = $requests;

// What the block editor asks for when an address is pasted into it.
wp_set_current_user( 1 );
$question = new WP_REST_Request( 'GET', '/oembed/1.0/proxy' );
$question->set_param( 'url', $address );
$preview = rest_do_request( $question );

echo wp_json_encode(
	array(
		'version'  => $GLOBALS['wp_version'],
		'theme'    => wp_get_theme()->get( 'Name' ),
		'post'     => get_permalink( $id ),
		'requests' => $fetched,
		'oembed'   => _wp_oembed_get_object()->get_data( $address ),
		'embedded' => $embedded,
		'editor'   => $preview->get_data()->html ?? '',
	)
);
