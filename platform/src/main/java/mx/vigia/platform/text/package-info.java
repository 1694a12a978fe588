/** Text formats, digests and simple text rules: JSON, SHA-256, XML, iCalendar. */
package mx.vigia.platform.text;
