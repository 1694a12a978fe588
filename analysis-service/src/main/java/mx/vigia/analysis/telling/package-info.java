/** Tells the house what happened to a bill, and whom it concerns. */
package mx.vigia.analysis.telling;
