/** Tests of the Kafka clients against a real broker. */
package mx.vigia.platform.kafka;
