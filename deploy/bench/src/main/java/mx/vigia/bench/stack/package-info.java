/** A stack of its own for a driver, what fills it, and when it has come to rest. */
package mx.vigia.bench.stack;
