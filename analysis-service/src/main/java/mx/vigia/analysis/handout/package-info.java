/** What a search found, handed out: as a table, a workbook or lines of JSON to work on, and as a feed to subscribe to. */
package mx.vigia.analysis.handout;
