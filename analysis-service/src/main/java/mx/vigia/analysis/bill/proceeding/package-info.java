/** What chambers do with bills, in words that all later rooms share: votes, meetings, debates, and how their pages name a matter. */
package mx.vigia.analysis.bill.proceeding;
