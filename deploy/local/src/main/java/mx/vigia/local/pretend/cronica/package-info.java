/** The pretend Crónica: what was said in each sitting, word for word, growing while the sitting lasts. */
package mx.vigia.local.pretend.cronica;
