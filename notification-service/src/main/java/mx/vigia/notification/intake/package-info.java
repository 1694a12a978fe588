/** Where a fact enters this service, and what the sources say of themselves. */
package mx.vigia.notification.intake;
