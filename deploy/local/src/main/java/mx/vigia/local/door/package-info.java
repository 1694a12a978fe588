/** The one address of a local house: which path belongs to whom, and what is said while nobody is there. */
package mx.vigia.local.door;
