/** The pretend LeyesBiblio: the federal laws in force, and the minutas of the pretend chamber by their keys. */
package mx.vigia.local.pretend.leyes;
