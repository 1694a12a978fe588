/** What a watch or a committee finds, for readers of feeds and calendars, at private addresses. */
package mx.vigia.notification.channel.feed;
