/** What a pretend site is: the twin of a real one, under the real one's name and in its markup, telling of the pretend chamber. */
package mx.vigia.local.pretend.twin;
