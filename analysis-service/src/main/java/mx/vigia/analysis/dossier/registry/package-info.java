/** Registers sightings and manual edits, relinks and refolds. */
package mx.vigia.analysis.dossier.registry;
