/** Bills related to a bill. */
package mx.vigia.analysis.linking.related;
