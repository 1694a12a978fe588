/** Somebody who calls at the house's one address, as a browser or a program would: for the drivers, the replay and the tests. */
package mx.vigia.local.visit;
