/** Letters leave the house here: claimed one at a time, sent, and settled by what the other side answered. */
package mx.vigia.notification.delivery;
