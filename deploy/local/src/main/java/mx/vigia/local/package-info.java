/**
 * The whole house with one command: what {@code deploy/local/up} and {@code deploy/local/down} run.
 *
 * <p>The rooms, in the order in which a start meets them: {@code ground} (ports, folders, leftovers of a crash),
 * {@code page} (the look of the house outside of a service), {@code tray} (where letters land), {@code pretend} (the legislature we made up), {@code running} (the three services),
 * {@code door} (the one address), {@code visit} (somebody who calls at that address).
 */
package mx.vigia.local;
