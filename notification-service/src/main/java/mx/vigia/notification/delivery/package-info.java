/** Letters leave the house here: claimed by the armful, sent one at a time, and settled by what the other side answered. */
package mx.vigia.notification.delivery;
