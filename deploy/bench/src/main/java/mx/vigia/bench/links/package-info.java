/** Measures whether records of several sources are recognised as one bill, against pairs that people judged. */
package mx.vigia.bench.links;
