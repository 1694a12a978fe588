/**
 * Compares what people are told with what truly happened, whatever the order in which pages were published and read.
 */
package mx.vigia.local.truth;
