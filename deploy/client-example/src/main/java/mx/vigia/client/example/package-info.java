/**
 * An example for authors of programs: the bills of a topic, and then their changes, by a client generated from our
 * OpenAPI.
 */
package mx.vigia.client.example;
