/** The chambers, groups and authorities known by name from Vigía's data, and their successors. */
package mx.vigia.analysis.bill.body;
