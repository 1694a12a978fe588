/**
 * Matches a hundred thousand watches with bills in three ways: as the service does, with lucene-monitor, and one by
 * one.
 */
package mx.vigia.bench.matching;
