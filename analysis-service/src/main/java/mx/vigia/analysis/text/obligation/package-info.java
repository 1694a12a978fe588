/** Reads from a text what must happen by when. */
package mx.vigia.analysis.text.obligation;
