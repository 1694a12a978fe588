/** Checks the event contract, and the event pages against it. */
package mx.vigia.platform.contract;
