/** An example for who writes programs: the bills of a topic, and then what changes of them, by a client that is generated from our OpenAPI. */
package mx.vigia.client.example;
