/**
 * The whole installation with one command: {@code deploy/local/up} and {@code deploy/local/down}.
 *
 * <p>The packages, in the order of a start: {@code stack} (ports, folders, leftovers of a crash), {@code page} (page
 * layout outside of a service), {@code tray} (where letters arrive), {@code tour} (the guided tour), {@code pretend}
 * (the invented legislature), {@code services} (the three services), {@code proxy} (the single public address),
 * {@code client} (a client of that address), {@code faults} (injects faults and checks the results).
 *
 * <p>Apart from these, {@code check} selects for {@code deploy/local/check} the tests of all modules that need
 * infrastructure.
 */
package mx.vigia.local;
