/** Where analysts enter what no site shows, set fields right, and decide between a correction and a source. */
package mx.vigia.analysis.desk;
