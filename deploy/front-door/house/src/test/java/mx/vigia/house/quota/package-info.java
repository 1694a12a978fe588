/** What one client asks does not cost another. */
package mx.vigia.house.quota;
