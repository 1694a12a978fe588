/** Tests of request quotas: each client has its own. */
package mx.vigia.platform.quota;
