/** Tests of requests, page layout, routes, documentation and the test infrastructure. */
package mx.vigia.platform;
