<?php
// WordPress asks nothing of an address that looks local, nor of ports other than 80, 443 and 8080, so that nobody
// can use it to look around behind a firewall. The page under test is at just such an address. These are
// WordPress's own two filters for that; they let this one host and port through. Nothing else is changed.
$page = wp_parse_url( getenv( 'WORDPRESS_EMBEDS' ) );
add_filter(
	'http_request_host_is_external',
	fn( $is_external, $host ) => $is_external || $host === $page['host'],
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	fn( $ports ) => isset( $page['port'] ) ? array_merge( $ports, array( $page['port'] ) ) : $ports
);
