/** What a service says of its own interface for programs (OpenAPI): what holds at every address is written once, here, and what was really answered is shown. */
package mx.vigia.platform.description;
