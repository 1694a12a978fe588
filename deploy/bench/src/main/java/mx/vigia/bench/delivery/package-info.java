/** Compares who must be alerted of what with who was; both follow from the same random draw. */
package mx.vigia.bench.delivery;
