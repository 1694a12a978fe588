/** What a person or a committee asked us to look out for. */
package mx.vigia.notification.watch;
