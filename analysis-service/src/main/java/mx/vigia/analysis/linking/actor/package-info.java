/** Actors: legislators, groups, committees and authorities as sources name them, and which of them are the same. */
package mx.vigia.analysis.linking.actor;
