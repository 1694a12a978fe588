package mx.vigia.analysis.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A sighting and the Kafka record that contained it. */
record ReceivedSighting<S>(ConsumerRecord<String, byte[]> record, S sighting) {}
