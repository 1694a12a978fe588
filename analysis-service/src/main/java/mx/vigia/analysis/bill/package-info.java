/** What each source stated about a bill, as stated. */
package mx.vigia.analysis.bill;
