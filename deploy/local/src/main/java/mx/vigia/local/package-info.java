/**
 * The whole installation with one command: {@code deploy/local/up} and {@code deploy/local/down}.
 *
 * <p>The packages, in the order in which a start meets them: {@code ground} (ports, folders, leftovers of a crash),
 * {@code page} (page layout outside of a service), {@code tray} (where letters arrive), {@code pretend} (the invented
 * legislature), {@code running} (the three services), {@code door} (the single public address), {@code visit} (a client
 * of that address).
 */
package mx.vigia.local;
