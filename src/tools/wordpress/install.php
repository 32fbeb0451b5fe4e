<?php
// What the second screen of WordPress's installation does.
define( 'WP_INSTALLING', true );
require getenv( 'WORDPRESS_FOLDER' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Daily Docket', 'editor', 'editor@example.org', true, '', 'not-a-secret' );
