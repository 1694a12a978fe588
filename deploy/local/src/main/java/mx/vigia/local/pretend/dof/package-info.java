/** The twins of the Diario Oficial and of SIDOF: three editions a day, a flat table for an index, and the decrees of the pretend chamber in the evening. */
package mx.vigia.local.pretend.dof;
