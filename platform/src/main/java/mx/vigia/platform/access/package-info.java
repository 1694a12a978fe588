/** Secrets, callers and access grants. */
package mx.vigia.platform.access;
