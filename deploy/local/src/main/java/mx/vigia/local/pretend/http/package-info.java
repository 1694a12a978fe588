/** A small HTTP/1.1 server that can send a wrong length or stop in the middle of a response. */
package mx.vigia.local.pretend.http;
