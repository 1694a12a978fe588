/** What a person has seen and put aside in lists of bills, and the words they put on bills: theirs alone, and never a reason to tell them less. */
package mx.vigia.notification.upkeep.screening;
