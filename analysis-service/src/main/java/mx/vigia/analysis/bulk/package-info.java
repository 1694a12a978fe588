/** All there is in files, once a night: printed whole or not at all, with what is in them and their digests, and given out in parts to whoever asks. */
package mx.vigia.analysis.bulk;
