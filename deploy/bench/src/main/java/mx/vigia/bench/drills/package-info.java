/** Drills: what a running installation does when one of its parts fails. */
package mx.vigia.bench.drills;
