/** Makes facts, here from what sources are seen to state. */
package mx.vigia.analysis.intake;
