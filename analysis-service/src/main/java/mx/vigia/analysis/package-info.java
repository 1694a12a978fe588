/**
 * analysis-service: recognises bills, follows their life cycle and text, tags them, indexes them and answers queries.
 */
package mx.vigia.analysis;
