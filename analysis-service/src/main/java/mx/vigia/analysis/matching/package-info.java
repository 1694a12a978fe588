/** Watch queries, matched as bills change. */
package mx.vigia.analysis.matching;
