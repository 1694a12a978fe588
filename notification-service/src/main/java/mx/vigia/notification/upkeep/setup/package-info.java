/** How far the setup of this installation has come: what an administrator still has to do before people are alerted. */
package mx.vigia.notification.upkeep.setup;
