/** The pretend site of the congress of Nuevo León: one file behind a table. */
package mx.vigia.local.pretend.nuevoleon;
