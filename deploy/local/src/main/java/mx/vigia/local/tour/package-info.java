/** The guided tour. */
package mx.vigia.local.tour;
