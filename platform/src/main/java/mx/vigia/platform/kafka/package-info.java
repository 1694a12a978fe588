/**
 * Kafka, as every service uses it: client configuration, event headers, compacted topics, announcements, retry and dead
 * letters.
 *
 * <p>A committed row becomes an event in three steps: commit, announce, mark.
 * {@link mx.vigia.platform.kafka.AnnouncementPublisher} sends it, awaits the acknowledgement and lets the caller mark
 * the row; its sweep repeats what is not marked.
 */
package mx.vigia.platform.kafka;
