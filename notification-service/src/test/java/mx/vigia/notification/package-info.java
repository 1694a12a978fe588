/** Tests of the service as a whole, on real parts: PostgreSQL, Kafka and a mail server that can misbehave. */
package mx.vigia.notification;
