/** The pretend legislature, read the way a stranger would. */
package mx.vigia.local.pretend;
