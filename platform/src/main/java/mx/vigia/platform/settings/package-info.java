/** The settings of a service: checked as a whole before it starts, secrets also read from files. */
package mx.vigia.platform.settings;
