/** Access to the databases of a stack. */
package mx.vigia.bench.database;
