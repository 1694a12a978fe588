/** The ground a local house stands on: which ports, which folder, who is in the way, what an earlier crash left behind. */
package mx.vigia.local.ground;
