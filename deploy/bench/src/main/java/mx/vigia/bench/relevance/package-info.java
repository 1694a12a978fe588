/** Measures whether a search shows first what was looked for, against needs that a person judged. */
package mx.vigia.bench.relevance;
