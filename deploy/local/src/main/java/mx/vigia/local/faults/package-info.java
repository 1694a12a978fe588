/**
 * Fault tests on a running stack: a fault is switched on at a pretend site, a round is run, and its result is checked.
 */
package mx.vigia.local.faults;
