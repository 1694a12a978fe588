/** The differences between two texts word by word, and how much each matters. */
package mx.vigia.analysis.text.worddiff;
