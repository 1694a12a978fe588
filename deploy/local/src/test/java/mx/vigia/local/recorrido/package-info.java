/** The tour, walked in a house made of cardboard. */
package mx.vigia.local.recorrido;
