/** Log records on their way to the console. */
package mx.vigia.platform.logging;
