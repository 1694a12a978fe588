/** Signed statements, sealed ids, and signatures of Kafka records. */
package mx.vigia.platform.signing;
