/** Tests of the pretend legislature through its HTTP interface. */
package mx.vigia.local.pretend;
