/**
 * What a person has seen and dismissed in lists of bills, and their labels: private to them, and never a reason to send
 * them fewer alerts.
 */
package mx.vigia.notification.upkeep.screening;
