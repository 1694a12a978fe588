/** The ways a fact is born: here, from what a source was seen to say. */
package mx.vigia.analysis.intake;
