/** Everything known about one bill. */
package mx.vigia.analysis.record;
