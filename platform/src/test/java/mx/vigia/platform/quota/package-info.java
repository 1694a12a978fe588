/** What one client asks does not cost another. */
package mx.vigia.platform.quota;
