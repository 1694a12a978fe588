/**
 * Checks whether what pages name is linked to the bills they mean, judged by the pages' own words and not by the
 * analysis.
 */
package mx.vigia.bench.linking;
