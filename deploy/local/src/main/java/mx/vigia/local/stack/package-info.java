/** PostgreSQL and Kafka of the local stack. */
package mx.vigia.local.stack;
