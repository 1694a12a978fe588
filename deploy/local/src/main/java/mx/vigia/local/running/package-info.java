/** The three services as child processes: started with what they need, watched, started again when they fall. */
package mx.vigia.local.running;
