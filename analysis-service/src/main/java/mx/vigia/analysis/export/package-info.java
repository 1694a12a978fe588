/** Files: bulk edition, search results and Atom. */
package mx.vigia.analysis.export;
