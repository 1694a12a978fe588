/** The pretend portal of regulatory proposals. */
package mx.vigia.local.pretend.herramientas;
