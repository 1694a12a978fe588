/** What you can find: an index that follows the change feed, and the pages and addresses that ask it. */
package mx.vigia.analysis.search;
