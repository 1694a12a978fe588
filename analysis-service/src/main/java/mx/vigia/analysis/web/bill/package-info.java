/** Page and API of one bill. */
package mx.vigia.analysis.web.bill;
