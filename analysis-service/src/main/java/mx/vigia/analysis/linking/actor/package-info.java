/** Who acts: legislators, groups, committees and authorities as sources name them, and who of them is the same. */
package mx.vigia.analysis.linking.actor;
