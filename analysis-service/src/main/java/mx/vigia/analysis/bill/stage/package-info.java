/** Where a bill stands on its way, folded from the steps that sources report. */
package mx.vigia.analysis.bill.stage;
