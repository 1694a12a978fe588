/** The pretend SITL: the chamber's own system of votes, with a number for every vote and every deputy. */
package mx.vigia.local.pretend.sitl;
