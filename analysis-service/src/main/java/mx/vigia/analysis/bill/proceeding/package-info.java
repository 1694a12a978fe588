/**
 * Votes, meetings and debates of chambers about bills, and how their pages name a bill, in types shared by all later
 * packages.
 */
package mx.vigia.analysis.bill.proceeding;
