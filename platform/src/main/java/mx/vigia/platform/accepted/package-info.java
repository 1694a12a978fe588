/** What an address takes and gives: its methods, the forms of its answers, the bodies sent to it; whatever else is refused with what would be taken. */
package mx.vigia.platform.accepted;
