/**
 * The whole installation with one command: {@code deploy/local/up} and {@code deploy/local/down}.
 *
 * <p>The packages, in the order in which a start meets them: {@code stack} (ports, folders, leftovers of a crash),
 * {@code page} (page layout outside of a service), {@code tray} (where letters arrive), {@code tour} (the guided tour),
 * {@code pretend} (the invented legislature), {@code services} (the three services), {@code proxy} (the single public
 * address), {@code client} (a client of that address), {@code faults} (injects faults and checks the results).
 *
 * <p>Apart from these, {@code check} tells {@code deploy/local/check} which tests of all modules need a running part.
 */
package mx.vigia.local;
