/** Whether what a search shows first is what was looked for: against needs that a person judged. */
package mx.vigia.bench.relevance;
