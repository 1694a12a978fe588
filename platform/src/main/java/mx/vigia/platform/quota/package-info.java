/** Request quotas: each client has its own, counted per replica, not persisted, and reported in every response. */
package mx.vigia.platform.quota;
