/** One fact due to one person, once, with all its reasons. */
package mx.vigia.notification.notice;
