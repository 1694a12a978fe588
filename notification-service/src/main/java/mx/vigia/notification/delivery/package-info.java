/** Letter delivery: claimed in batches, sent one at a time, and settled by the response of the server. */
package mx.vigia.notification.delivery;
