/** What every driver is given and returns: its options, and figures with limits. */
package mx.vigia.bench.driver;
