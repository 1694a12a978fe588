/** The stack that a driver starts for itself, what fills it, and the wait until it is idle. */
package mx.vigia.bench.stack;
