/** The searchable view of a bill, shared by search and matching. */
package mx.vigia.analysis.topic.document;
