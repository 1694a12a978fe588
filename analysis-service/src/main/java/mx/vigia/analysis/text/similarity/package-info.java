/** Words as they are compared, and how similar two texts are. */
package mx.vigia.analysis.text.similarity;
