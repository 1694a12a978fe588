/** Tells: the only service that knows people. Its rooms, in order, are the walk of a notice from a fact to an inbox. */
package mx.vigia.notification;
