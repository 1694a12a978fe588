/** Determines which laws a bill would change, and how, from the wording of its title and decree. */
package mx.vigia.analysis.law;
