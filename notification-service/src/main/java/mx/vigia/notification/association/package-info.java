/**
 * The association that runs this installation: its names, mail domains and privacy contact, and who is told of them.
 */
package mx.vigia.notification.association;
