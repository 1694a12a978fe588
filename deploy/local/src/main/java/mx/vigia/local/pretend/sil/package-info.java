/**
 * The pretend Sistema de Información Legislativa: today's shell page, and behind it the old scripts with their old
 * markup.
 */
package mx.vigia.local.pretend.sil;
