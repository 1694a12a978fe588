/** Words: the one analyzer and the one query language, for search, topic rules and watches. It knows no bill. */
package mx.vigia.analysis.language;
