/** Filters of every API: field selection, unknown parameters, ETag, CORS, Link, JSON bodies. */
package mx.vigia.platform.api;
