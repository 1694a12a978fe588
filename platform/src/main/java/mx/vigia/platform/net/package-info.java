/** Rules for requests to machines on the internet: which addresses are public, and when a server asks to wait. */
package mx.vigia.platform.net;
