/** Who must be told of what, and who was: worked out from the same draw, and compared. */
package mx.vigia.bench.delivery;
