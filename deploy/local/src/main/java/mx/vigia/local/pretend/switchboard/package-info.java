/** What the web may do to whoever reads it, at the turn of a switch: one switch for each pretend site, or for some of its pages. */
package mx.vigia.local.pretend.switchboard;
