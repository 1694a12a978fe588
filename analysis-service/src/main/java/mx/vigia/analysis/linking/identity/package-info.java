/**
 * Record linkage: decides which records of several sources are one matter (duplicates): the evidence, what is certain,
 * and what a person has to decide.
 */
package mx.vigia.analysis.linking.identity;
