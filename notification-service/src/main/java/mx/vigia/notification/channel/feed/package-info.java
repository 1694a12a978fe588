/** Events of a watch or a committee for feed readers and calendars, at private addresses. */
package mx.vigia.notification.channel.feed;
