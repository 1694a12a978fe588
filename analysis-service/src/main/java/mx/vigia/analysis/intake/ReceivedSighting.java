package mx.vigia.analysis.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A sighting and the record that brought it. */
record ReceivedSighting<S>(ConsumerRecord<String, byte[]> record, S sighting) {}
