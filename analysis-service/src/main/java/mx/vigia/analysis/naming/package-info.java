/** Finds the bill that a vote, a meeting or a debate means, by sure references first and never by a title alone. */
package mx.vigia.analysis.naming;
