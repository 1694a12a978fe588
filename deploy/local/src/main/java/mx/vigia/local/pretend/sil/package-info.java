/** The twin of the Sistema de Información Legislativa: a shell where it stands today, and behind it the old scripts in their old shapes. */
package mx.vigia.local.pretend.sil;
