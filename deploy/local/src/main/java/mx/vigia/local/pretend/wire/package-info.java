/** A web server small enough to lie: it answers HTTP/1.1 byte by byte, so that a length may be wrong and an answer may stop half-way. */
package mx.vigia.local.pretend.wire;
