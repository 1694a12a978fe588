/** Differences between two texts: alignment, word diff, grade and comparison table. */
package mx.vigia.analysis.text.comparison;
