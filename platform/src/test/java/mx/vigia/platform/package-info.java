/** What the doorman lets in, what the pages look like, and what the real parts really do. */
package mx.vigia.platform;
