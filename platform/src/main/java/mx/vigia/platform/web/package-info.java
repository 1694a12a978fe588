/** Requests, authentication, CSRF, security headers, problems and the page layout. */
package mx.vigia.platform.web;
