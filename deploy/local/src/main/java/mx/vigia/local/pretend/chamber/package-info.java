/**
 * An invented legislature: its people, its bills and their progress, kept in a journal and shown by every pretend site.
 */
package mx.vigia.local.pretend.chamber;
