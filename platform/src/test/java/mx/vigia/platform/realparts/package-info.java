/**
 * Real infrastructure for tests: Kafka and PostgreSQL in the process of the test, self-made certificates, the
 * architecture rules, and the samples of the contract.
 */
package mx.vigia.platform.realparts;
