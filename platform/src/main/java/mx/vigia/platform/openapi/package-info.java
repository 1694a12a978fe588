/** Filters that complete the OpenAPI description. */
package mx.vigia.platform.openapi;
