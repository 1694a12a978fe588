/** The front door of the local stack. */
package mx.vigia.local.proxy;
