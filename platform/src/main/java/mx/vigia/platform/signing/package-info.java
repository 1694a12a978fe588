/** Signed statements and sealed ids. */
package mx.vigia.platform.signing;
