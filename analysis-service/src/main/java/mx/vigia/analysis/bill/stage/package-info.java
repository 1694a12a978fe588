/** Computes the stage of a bill from the steps that sources report. */
package mx.vigia.analysis.bill.stage;
