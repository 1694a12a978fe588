/** State hash and joined OpenAPI document, for operators. */
package mx.vigia.analysis.web.operations;
