/** Pages and API of people. */
package mx.vigia.analysis.web.people;
