/** A legislature that does not exist: its people, its bills and what becomes of them, kept in a journal and told by every pretend site. */
package mx.vigia.local.pretend.chamber;
