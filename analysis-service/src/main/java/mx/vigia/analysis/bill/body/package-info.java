/** The chambers, groups and authorities that data of this house know by name, and who followed whom. */
package mx.vigia.analysis.bill.body;
