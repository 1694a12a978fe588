/** Starts and watches the three services. */
package mx.vigia.local.services;
