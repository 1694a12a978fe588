/**
 * How much a program may ask at once: each client within a quota of its own, counted on this replica alone and kept nowhere, and told with every
 * answer how much is left.
 */
package mx.vigia.platform.quota;
