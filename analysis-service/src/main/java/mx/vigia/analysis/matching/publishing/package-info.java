/** Publishes committed facts and topics to Kafka. */
package mx.vigia.analysis.matching.publishing;
