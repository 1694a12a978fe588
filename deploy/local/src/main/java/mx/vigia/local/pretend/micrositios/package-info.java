/**
 * The pretend service from which the Chamber of Deputies fills the pages of its committees: queries and answers in
 * JSON.
 */
package mx.vigia.local.pretend.micrositios;
