/** What each source said about a bill, as it said it. */
package mx.vigia.analysis.bill;
