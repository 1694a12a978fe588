/** Text formats, digests and small rules about text: JSON, SHA-256, XML, iCalendar. */
package mx.vigia.platform.text;
