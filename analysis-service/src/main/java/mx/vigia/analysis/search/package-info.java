/** Search: an index that follows the change feed, and the pages and URLs that query it. */
package mx.vigia.analysis.search;
