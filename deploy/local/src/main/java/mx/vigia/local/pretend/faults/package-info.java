/** Faults of a pretend site, switched on and off per site or for some of its pages. */
package mx.vigia.local.pretend.faults;
