/** Reads from the grammar of Spanish legal prose who must, must not or may do what, by when and before whom. */
package mx.vigia.analysis.text.obligation.duty;
