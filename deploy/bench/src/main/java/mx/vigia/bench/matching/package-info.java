/** A hundred thousand watches put to bills in three ways: as the house does, by lucene-monitor, and one by one. */
package mx.vigia.bench.matching;
