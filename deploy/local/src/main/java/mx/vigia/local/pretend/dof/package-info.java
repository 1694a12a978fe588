/**
 * The pretend Diario Oficial and SIDOF: three editions a day, a flat table for an index, and the decrees of the pretend
 * chamber in the evening.
 */
package mx.vigia.local.pretend.dof;
