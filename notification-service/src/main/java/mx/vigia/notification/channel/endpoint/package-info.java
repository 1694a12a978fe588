/** Where programs and chats want to be told: their addresses and secrets, what is owed to them, and the same facts for whoever fetches them. */
package mx.vigia.notification.channel.endpoint;
