/** The real parts tests run on: a Kafka and a PostgreSQL in this very process, certificates of our own making, the rules of the house, and the samples of the contract. */
package mx.vigia.platform.realparts;
