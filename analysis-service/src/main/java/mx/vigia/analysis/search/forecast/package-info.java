/** What an alert would have brought; the page before an alert. */
package mx.vigia.analysis.search.forecast;
