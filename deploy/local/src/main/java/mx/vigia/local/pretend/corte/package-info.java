/** The pretend list of constitutional actions of the Supreme Court. */
package mx.vigia.local.pretend.corte;
