/** The reverse proxy of the local stack. */
package mx.vigia.local.proxy;
