/** What a person has seen and put aside in lists of bills: theirs alone, and never a reason to tell them less. */
package mx.vigia.notification.screening;
