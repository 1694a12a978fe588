/** Is anything waiting too long? */
package mx.vigia.notification.freshness;
