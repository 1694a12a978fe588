/**
 * Parts of the search drivers: fill a stack with bills, draw searches, run them in several ways, and run them on other
 * engines.
 */
package mx.vigia.bench.searching;
