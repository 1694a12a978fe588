/** The pretend list of notices of the system for the protection of children. */
package mx.vigia.local.pretend.sipinna;
