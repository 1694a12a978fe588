/**
 * Webhook and chat endpoints: their addresses and secrets, the messages owed to them, and the same facts for clients
 * that fetch them.
 */
package mx.vigia.notification.channel.endpoint;
