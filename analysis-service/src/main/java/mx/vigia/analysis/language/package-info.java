/** Text analysis and the query language, shared by search, topic rules and watches. Independent of bills. */
package mx.vigia.analysis.language;
