/** Faults that a pretend site can show, switched on and off per site or for some of its pages. */
package mx.vigia.local.pretend.faults;
